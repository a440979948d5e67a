package nl.veerkracht.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class AllowanceTest {
    private final AtomicLong now = new AtomicLong(-Duration.ofSeconds(90).toNanos());
    private final Allowance allowance = new Allowance(2, now::get);

    @Test
    void afterSoManyThereAreNoMoreUntilTheNextMinute() {
        assertThat(allowance.take()).isTrue();
        assertThat(allowance.take()).isTrue();
        assertThat(allowance.take()).isFalse();

        now.addAndGet(Duration.ofSeconds(40).toNanos());

        assertThat(allowance.take()).isTrue();
    }
}
