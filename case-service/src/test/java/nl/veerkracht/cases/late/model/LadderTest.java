package nl.veerkracht.cases.late.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 29));
    private static final Ladder LADDER = new Ladder(3, LadderTest::isWorkingDay);

    @ParameterizedTest
    @CsvSource(textBlock = """
            # due,       today,      reached,  without somebody who directs
            2026-12-04,  2026-12-03,         ,
            2026-12-04,  2026-12-04,         ,
            2026-12-04,  2026-12-05,         ,
            2026-12-04,  2026-12-06,         ,
            2026-12-04,  2026-12-07, OWNER,    OWNER
            2026-12-04,  2026-12-09, OWNER,    OWNER
            2026-12-04,  2026-12-10, DIRECTOR, OWNER
            2026-12-04,  2026-12-14, DIRECTOR, OWNER
            2026-12-04,  2026-12-15, TEAM,     TEAM
            2026-12-04,  2027-03-01, TEAM,     TEAM
            # over Christmas, which is a Friday, and New Year
            2026-12-23,  2026-12-24, OWNER,    OWNER
            2026-12-24,  2026-12-27,         ,
            2026-12-24,  2026-12-28, OWNER,    OWNER
            2026-12-24,  2026-12-30, OWNER,    OWNER
            2026-12-24,  2026-12-31, DIRECTOR, OWNER
            2026-12-24,  2027-01-05, DIRECTOR, OWNER
            2026-12-24,  2027-01-06, TEAM,     TEAM
            # due on a day on which nobody works
            2026-12-25,  2026-12-28, OWNER,    OWNER
            2026-12-26,  2026-12-27,         ,
            2026-12-26,  2026-12-28, OWNER,    OWNER
            # over the change to summer time, with a Monday off, and to winter time
            2027-03-26,  2027-03-29,         ,
            2027-03-26,  2027-03-30, OWNER,    OWNER
            2027-03-26,  2027-04-02, DIRECTOR, OWNER
            2027-10-29,  2027-10-31,         ,
            2027-10-29,  2027-11-01, OWNER,    OWNER
            2027-10-29,  2027-11-04, DIRECTOR, OWNER
            """)
    void isClimbedInWorkingDays(LocalDate due, LocalDate today, @Nullable Level reached, @Nullable Level undirected) {
        assertThat(LADDER.reached(due, today, true).orElse(null)).isEqualTo(reached);
        assertThat(LADDER.reached(due, today, false).orElse(null)).isEqualTo(undirected);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-04", "2026-12-05", "2026-12-06", "2026-12-07", "2026-12-25", "2026-12-28", "2027-03-29"})
    void everythingBeforeADayIsLateAndNothingElse(LocalDate today) {
        var firstInTime = LADDER.lateBefore(today);

        assertThat(LADDER.reached(firstInTime.minusDays(1), today, true)).isPresent();
        assertThat(LADDER.reached(firstInTime, today, true)).isEmpty();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !HOLIDAYS.contains(day);
    }
}
