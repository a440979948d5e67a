package nl.veerkracht.gateway.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            -,  -,  -,                    NL
            en, nl, nl,                   EN
            -,  en, nl,                   EN
            -,  -,  'en-GB,en;q=0.9',     EN
            -,  -,  'de,en;q=0.5',        EN
            -,  -,  'de',                 NL
            -,  -,  'en;q=0.4,nl;q=0.8',  NL
            xx, xx, ';;;',                NL
            """)
    void chooses(String asked, String chosen, String accepted, Language language) {
        assertThat(Language.choose(asked, chosen, accepted)).isEqualTo(language);
    }
}
