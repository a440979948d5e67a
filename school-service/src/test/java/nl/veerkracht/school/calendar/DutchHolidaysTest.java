package nl.veerkracht.school.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DutchHolidaysTest {
    private final DutchHolidays holidays = new DutchHolidays();

    @ParameterizedTest
    @CsvSource({"2027-01-01", "2027-03-29", "2027-04-27", "2027-05-06", "2027-05-17", "2026-12-25", "2026-12-26"})
    void knowsTheDaysOnWhichTheCountryIsFree(LocalDate day) {
        assertThat(holidays.on(day)).isPresent();
    }

    @Test
    void namesThemInDutch() {
        assertThat(holidays.on(LocalDate.of(2027, 4, 27))).contains("Koningsdag");
    }

    @Test
    void leavesOtherDaysAlone() {
        assertThat(holidays.on(LocalDate.of(2026, 11, 30))).isEmpty();
    }
}
