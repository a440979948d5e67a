package nl.veerkracht.gateway.emergency;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import nl.veerkracht.gateway.page.EmergencyMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainedTest {
    private static final EmergencyMessages NAMES = (EmergencyMessages) Proxy.newProxyInstance(
            EmergencyMessages.class.getClassLoader(),
            new Class<?>[] {EmergencyMessages.class},
            (proxy, method, arguments) -> method.getName());

    @ParameterizedTest
    @CsvSource(nullValues = "absent", textBlock = """
            absent,                           errorEmpty
            '   ',                            errorEmpty
            x,                                errorShort
            nineteen characters,              errorShort
            xxxxxxxxxxxxxxxxxxxxxxxxxxxxx,    errorShort
            Twenty letters here.,             absent
            """)
    void itSaysWhyInWords(String typed, String error) {
        assertThat(Explained.of(typed, NAMES).error()).isEqualTo(error);
    }

    @Test
    void aStoryIsTooLong() {
        assertThat(Explained.of("because ".repeat(126), NAMES).error()).isEqualTo("errorLong");
    }

    @Test
    void whatWasTypedIsInNoLog() {
        assertThat(Explained.of("Somebody was in danger.", NAMES)).hasToString("Explained");
    }
}
