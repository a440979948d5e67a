package nl.veerkracht.school.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.veerkracht.school.calendar.model.SchoolCalendarFixture;
import org.junit.jupiter.api.Test;

class SkippedDaysTest {
    @Test
    void daysOfOneReasonAreToldOnceWeekendsInBetween() {
        var skipped = SkippedDays.between(
                SchoolCalendarFixture.schoolW(), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 5, 8));

        assertThat(skipped.stream()
                        .map(one -> one.from() + "/" + one.to() + " " + one.kind() + " " + one.name())
                        .toList())
                .containsExactly(
                        "2027-01-01/2027-01-01 CLOSED Kerstvakantie",
                        "2027-02-22/2027-02-26 CLOSED Voorjaarsvakantie",
                        "2027-03-26/2027-03-26 CLOSED Goede Vrijdag",
                        "2027-03-29/2027-03-29 CLOSED Tweede paasdag",
                        "2027-04-26/2027-04-26 CLOSED Meivakantie",
                        "2027-04-27/2027-04-27 PUBLIC_HOLIDAY Koningsdag",
                        "2027-04-28/2027-05-07 CLOSED Meivakantie");
    }
}
