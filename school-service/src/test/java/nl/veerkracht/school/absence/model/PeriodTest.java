package nl.veerkracht.school.absence.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");

    @ParameterizedTest(name = "{0} to {1}: next on {2}")
    @CsvSource({
        "2026-11-26, 2026-11-27, 2026-11-26",
        "2026-11-26,           , 2026-11-26",
        "2026-11-25,           , 2026-11-26",
        "2026-11-24, 2026-11-26, 2026-11-26",
        "2026-11-24, 2026-11-25,           ",
        "2026-11-24, 2026-11-24,           ",
    })
    void itMeansSomethingElseFromTheDayItBeginsAndEachDayItGoesOn(
            LocalDate first, @Nullable LocalDate last, @Nullable LocalDate next) {
        assertThat(new Period(first, last).nextChange(TODAY).stream())
                .containsExactlyElementsOf(Stream.ofNullable(next).toList());
    }

    @ParameterizedTest(name = "to {0}: until {1}")
    @CsvSource({"2026-11-24, 2026-11-24", "2026-11-25, 2026-11-25", "2026-11-26, 2026-11-25", "          , 2026-11-25"})
    void itIsLookedAtUntilADay(@Nullable LocalDate last, LocalDate until) {
        assertThat(new Period(LocalDate.parse("2026-11-20"), last).lastUntil(TODAY))
                .isEqualTo(until);
    }
}
