package nl.veerkracht.contracts.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgeTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            # born,      day,        next change
            2015-03-28,  2027-03-27, 2027-03-28
            2015-03-28,  2027-03-28, 2031-03-28
            2011-10-31,  2027-10-30, 2027-10-31
            2011-10-31,  2027-10-31, 2029-10-31
            2012-02-29,  2028-02-28, 2028-02-29
            2012-02-29,  2028-02-29, 2030-03-01
            2012-02-29,  2030-02-28, 2030-03-01
            2012-02-29,  2030-03-01,
            2009-10-31,  2027-10-31,
            ,            2027-10-31,
            """)
    void rightsChangeNextOnTheTwelfthTheSixteenthOrTheEighteenthBirthday(
            @Nullable LocalDate born, LocalDate day, @Nullable LocalDate change) {
        assertThat(Age.nextChange(day, born).orElse(null)).isEqualTo(change);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28", "2028-02-28", "2028-02-29", "2028-03-01", "2030-02-28", "2030-03-01"})
    void whoseRightsChangeOnADayAreThoseWhoAreAnotherAgeTheDayBefore(LocalDate day) {
        var born = days(day.minusYears(19), day.minusYears(11)).filter(one -> changesOn(day, one));

        assertThat(Age.birthDatesChangingOn(day)).containsExactlyInAnyOrderElementsOf(born.toList());
    }

    @Test
    void whoWasBornOnALeapDayIsNotForgotten() {
        assertThat(Age.birthDatesChangingOn(LocalDate.of(2030, 3, 1)))
                .contains(LocalDate.of(2012, 2, 29), LocalDate.of(2012, 3, 1));
    }

    private static boolean changesOn(LocalDate day, LocalDate born) {
        return Age.on(day, born) != Age.on(day.minusDays(1), born);
    }

    private static Stream<LocalDate> days(LocalDate from, LocalDate until) {
        return from.datesUntil(until);
    }
}
