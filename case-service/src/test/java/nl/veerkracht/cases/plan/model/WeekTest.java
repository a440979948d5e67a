package nl.veerkracht.cases.plan.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @Test
    void aDayOfWhichNothingIsSaidHasNoLessons() {
        var week = new Week(MONDAY, Map.of(DayOfWeek.TUESDAY, 3));

        assertThat(week.hours())
                .containsExactly(
                        entry(DayOfWeek.MONDAY, 0),
                        entry(DayOfWeek.TUESDAY, 3),
                        entry(DayOfWeek.WEDNESDAY, 0),
                        entry(DayOfWeek.THURSDAY, 0),
                        entry(DayOfWeek.FRIDAY, 0));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            MONDAY,    true
            FRIDAY,    true
            SATURDAY,  false
            SUNDAY,    false
            monday,    false
            MAANDAG,   false
            """)
    void aSchoolWeekHasFiveDays(String name, boolean known) {
        assertThat(Week.day(name).isPresent()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-29, false
            2026-11-30, true
            2026-12-01, false
            """)
    void aWeekBeginsOnMonday(LocalDate day, boolean begins) {
        assertThat(Week.begins(day)).isEqualTo(begins);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            -1, false
            0,  true
            10, true
            11, false
            """)
    void noDayHasMoreThanTenLessons(int hours, boolean fits) {
        assertThat(Week.fits(hours)).isEqualTo(fits);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            # weeks, as days from the first | place of the first that is out of order
            0                               | -
            0,7,14                          | -
            0,14                            | -
            0,7,7                           | 2
            0,-7                            | 1
            0,7,0,7                         | 2
            """)
    void weeksStandInOrderAndOnce(String days, @Nullable Integer place) {
        var weeks = Arrays.stream(days.split(","))
                .map(day -> MONDAY.plusDays(Long.parseLong(day)))
                .toList();

        if (place == null) {
            assertThat(Week.outOfOrder(weeks)).isEmpty();
        } else {
            assertThat(Week.outOfOrder(weeks)).contains(place);
        }
        assertThat(Week.outOfOrder(List.of())).isEmpty();
    }
}
