package nl.veerkracht.notification.mail.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomeTest {
    @ParameterizedTest
    @CsvSource({
        "550, REFUSED, true",
        "553, REFUSED, true",
        "450, LATER, false",
        "452, LATER, false",
        "421, DOWN, false",
        "535, DOWN, false",
        "0, DOWN, false"
    })
    void onlyWhatIsWrongWithTheAddressIsFinal(int reply, Outcome outcome, boolean isFinal) {
        assertThat(Outcome.ofReply(reply)).isEqualTo(outcome);
        assertThat(outcome.isFinal()).isEqualTo(isFinal);
    }
}
