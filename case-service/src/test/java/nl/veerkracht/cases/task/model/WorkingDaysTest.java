package nl.veerkracht.cases.task.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    private final WorkingDays weekdays = day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;

    @Test
    void aWeekendIsNoWorkingDayInEitherDirection() {
        assertThat(weekdays.before(MONDAY)).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(weekdays.before(MONDAY, 6)).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(weekdays.after(MONDAY, 5)).isEqualTo(LocalDate.of(2026, 12, 7));
    }

    @Test
    void noDaysBeforeIsTheDayItself() {
        assertThat(weekdays.before(MONDAY, 0)).isEqualTo(MONDAY);
    }
}
