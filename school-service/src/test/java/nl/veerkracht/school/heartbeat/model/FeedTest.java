package nl.veerkracht.school.heartbeat.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.calendar.model.SchoolYear;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A school that is closed from Monday 12 to Friday 16 October. */
class FeedTest {
    private static final SchoolCalendar CALENDAR = new SchoolCalendar(
            List.of(new SchoolYear(LocalDate.of(2026, 8, 31), LocalDate.of(2027, 7, 9))),
            List.of(new ClosedDays(LocalDate.of(2026, 10, 12), LocalDate.of(2026, 10, 16), "Herfstvakantie")),
            day -> Optional.empty());
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # last heard of, now,               state
            2026-10-08,      2026-10-08T08:00,  HEARD
            2026-10-08,      2026-10-09T09:59,  AWAITED
            2026-10-08,      2026-10-09T10:00,  SILENT
            2026-10-08,      2026-10-10T12:00,  SILENT
            2026-10-09,      2026-10-10T12:00,  HEARD
            2026-10-09,      2026-10-14T12:00,  HEARD
            2026-10-09,      2026-10-19T09:59,  AWAITED
            2026-10-08,      2026-10-19T09:59,  SILENT
            2026-10-11,      2026-10-19T10:00,  SILENT
            """)
    void aSchoolIsSilentOnceItsLastSchoolDayIsDueAndWasNotHeardOf(LocalDate last, LocalDateTime now, FeedState state) {
        assertThat(feed(FIRST, last).at(now, CALENDAR)).isEqualTo(state);
    }

    @Test
    void aSchoolThatWasNeverHeardOfIsNotSilent() {
        var never = new Feed(LocalTime.of(10, 0), null, null);

        assertThat(never.at(LocalDateTime.of(2026, 10, 9, 12, 0), CALENDAR)).isEqualTo(FeedState.NEVER_HEARD);
        assertThat(never.due(FIRST, LocalDateTime.of(2026, 10, 9, 12, 0), CALENDAR))
                .isEmpty();
    }

    @Test
    void noDayBeforeTheFirstThatWasHeardOfIsDue() {
        var feed = feed(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 8));

        assertThat(feed.due(FIRST, LocalDateTime.of(2026, 10, 19, 10, 0), CALENDAR))
                .containsExactly(LocalDate.of(2026, 10, 8), LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 19));
    }

    private static Feed feed(LocalDate first, LocalDate last) {
        return new Feed(LocalTime.of(10, 0), first, last);
    }
}
