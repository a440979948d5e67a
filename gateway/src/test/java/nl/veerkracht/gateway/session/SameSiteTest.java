package nl.veerkracht.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameSiteTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            same-origin, -,                  true
            cross-site,  -,                  false
            same-site,   http://here:8080,   false
            none,        -,                  false
            -,           http://here:8080,   true
            -,           http://HERE:8080,   true
            -,           http://there:8080,  false
            -,           null,               false
            -,           ':/',               false
            -,           -,                  true
            """)
    void believesTheBrowser(String site, String origin, boolean holds) {
        assertThat(SameSite.holds(site, origin, "here:8080")).isEqualTo(holds);
    }
}
