package nl.veerkracht.cases.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HappenedOnTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            # day,      born,       fault
            2026-11-30, -,          -
            2026-11-29, 2026-11-29, -
            2026-11-28, 2026-11-29, must not be before the young person was born
            1990-01-01, -,          -
            1926-11-29, -,          must not be before the young person was born
            2026-12-01, 2012-11-30, must not be in the future
            """)
    void whatHappenedDidSoBetweenBirthAndToday(LocalDate day, LocalDate born, String fault) {
        assertThat(new HappenedOn(MONDAY, born).faultOf(day).orElse(null)).isEqualTo(fault);
    }
}
