package nl.veerkracht.cases.enrolment.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.access.PersonFacts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnrolmentTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-07-31, false
            2026-08-01, true
            2026-11-30, true
            2026-12-01, false
            """)
    void theFirstAndTheLastDayCount(LocalDate day, boolean enrolled) {
        assertThat(enrolment(LAST).isOn(day)).isEqualTo(enrolled);
    }

    @Test
    void withoutALastDayItGoesOn() {
        assertThat(enrolment(null).isOn(LAST.plusYears(4))).isTrue();
    }

    @Test
    void onlyWhoIsEnrolledIsAPupilOfTheSchool() {
        assertThat(enrolment(LAST).facts(LAST)).isEqualTo(new PersonFacts(Set.of("99XX00"), Set.of()));
        assertThat(enrolment(LAST).facts(LAST.plusDays(1))).isEqualTo(PersonFacts.NONE);
    }

    private static Enrolment enrolment(@Nullable LocalDate until) {
        return new Enrolment(UUID.randomUUID(), "99XX00", "9901", null, FIRST, until);
    }
}
