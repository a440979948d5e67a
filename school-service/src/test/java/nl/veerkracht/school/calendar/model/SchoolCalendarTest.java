package nl.veerkracht.school.calendar.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolCalendarTest {
    private final SchoolCalendar calendar = SchoolCalendarFixture.schoolW();
    private final SchoolCalendar empty = new SchoolCalendar(List.of(), List.of(), day -> Optional.empty());

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-08-30, OUTSIDE_SCHOOL_YEAR,
            2026-08-31, SCHOOL_DAY,
            2026-09-05, WEEKEND,
            2026-10-11, WEEKEND,
            2026-10-12, CLOSED,          Herfstvakantie
            2026-10-16, CLOSED,          Herfstvakantie
            2026-10-19, SCHOOL_DAY,
            2027-04-26, CLOSED,          Meivakantie
            2027-04-27, PUBLIC_HOLIDAY,  Koningsdag
            2027-07-09, SCHOOL_DAY,
            2027-07-10, OUTSIDE_SCHOOL_YEAR,
            """)
    void saysWhatADayIs(LocalDate day, DayKind kind, @Nullable String name) {
        assertThat(calendar.dayOf(day)).isEqualTo(new CalendarDay(day, kind, name));
        assertThat(calendar.isSchoolDay(day)).isEqualTo(kind == DayKind.SCHOOL_DAY);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,      weeks, first Monday
            2026-11-27, 12,    2026-08-31
            2026-11-30, 12,    2026-09-07
            2026-10-19, 2,     2026-10-05
            2026-10-14, 2,     2026-09-28
            2026-09-02, 3,     2026-06-29
            2025-09-03, 12,    2025-09-01
            2025-08-20, 12,    2025-08-18
            """)
    void countsBackInSchoolWeeksAcrossHolidaysAndSummer(LocalDate day, int weeks, LocalDate start) {
        assertThat(calendar.windowStart(day, weeks)).isEqualTo(start);
    }

    @Test
    void looksAheadInSchoolDays() {
        assertThat(calendar.nextSchoolDays(LocalDate.of(2026, 10, 8), 3))
                .containsExactly(LocalDate.of(2026, 10, 9), LocalDate.of(2026, 10, 19), LocalDate.of(2026, 10, 20));
    }

    @Test
    void looksNoFurtherAheadThanItKnows() {
        assertThat(calendar.nextSchoolDays(LocalDate.of(2027, 7, 8), 20)).containsExactly(LocalDate.of(2027, 7, 9));
        assertThat(empty.nextSchoolDays(LocalDate.of(2026, 10, 8), 20)).isEmpty();
    }

    @Test
    void thereAreNoSchoolDaysBetweenDaysInTheWrongOrder() {
        assertThat(calendar.schoolDaysBetween(LocalDate.of(2026, 11, 6), LocalDate.of(2026, 11, 2)))
                .isEmpty();
    }

    @Test
    void theLatestSchoolYearIsTheOneOfTheDayOrElseTheOneBefore() {
        assertThat(calendar.yearUntil(LocalDate.of(2026, 8, 30)).map(SchoolYear::firstDay))
                .contains(LocalDate.of(2025, 9, 1));
        assertThat(calendar.yearUntil(LocalDate.of(2026, 8, 31)).map(SchoolYear::firstDay))
                .contains(LocalDate.of(2026, 8, 31));
        assertThat(empty.yearUntil(LocalDate.of(2026, 8, 31))).isEmpty();
    }
}
