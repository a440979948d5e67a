package nl.veerkracht.cases.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchWorkingDaysTest {
    private final DutchWorkingDays days = new DutchWorkingDays();

    @ParameterizedTest
    @CsvSource(textBlock = """
            # day,       works, why
            2026-11-30,  true,  Monday
            2026-12-04,  true,  Friday
            2026-12-05,  false, Saturday
            2026-12-06,  false, Sunday
            2026-12-25,  false, Christmas
            2026-12-31,  true,  Thursday
            2027-01-01,  false, New Year
            2027-03-29,  false, Easter Monday
            2027-04-27,  false, King's Day
            2027-05-06,  false, Ascension Day
            2027-05-17,  false, Whit Monday
            """)
    void knowsWhenOfficesWork(LocalDate day, boolean works, String why) {
        assertThat(days.isWorkingDay(day)).as(why).isEqualTo(works);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, 2026-12-30", "2027-01-02, 2026-12-31", "2027-01-04, 2026-12-31", "2027-03-30, 2027-03-25"})
    void theLastWorkingDayBeforeADayIsBeforeWeekendsAndHolidays(LocalDate day, LocalDate before) {
        assertThat(days.before(day)).isEqualTo(before);
    }

    @Test
    void fiveWorkingDaysRunPastChristmas() {
        assertThat(days.after(LocalDate.of(2026, 12, 21), 5)).isEqualTo(LocalDate.of(2026, 12, 29));
    }
}
