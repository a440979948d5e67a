package nl.veerkracht.notification.mail.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {
    @ParameterizedTest
    @CsvSource({"0, PT2S", "1, PT2S", "2, PT4S", "3, PT8S", "5, PT32S", "6, PT1M", "7, PT1M", "2000000000, PT1M"})
    void doublesUpToTheBound(int attempts, Duration delay) {
        var backoff = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1));

        assertThat(backoff.after(attempts)).isEqualTo(delay);
    }
}
