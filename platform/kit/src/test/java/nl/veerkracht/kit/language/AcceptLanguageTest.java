package nl.veerkracht.kit.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTest {
    private static final List<Locale> OURS = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # header                | best
            nl                      | nl
            nl-BE,nl;q=0.9,en;q=0.8 | nl
            nl;q=0.5,en             | en
            fr,en;q=0.1             | en
            fr                      |
            ;;                      |
            ''                      |
                                    |
            """)
    void theBestOfOurs(@Nullable String header, @Nullable String best) {
        assertThat(AcceptLanguage.best(header, OURS).map(Locale::toLanguageTag).orElse(null))
                .isEqualTo(best);
    }
}
