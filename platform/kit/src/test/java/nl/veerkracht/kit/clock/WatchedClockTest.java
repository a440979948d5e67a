package nl.veerkracht.kit.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WatchedClockTest {
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-30T07:00:00Z"));
    private final AtomicInteger told = new AtomicInteger();
    private final WatchedClock clock = new WatchedClock(now::get, told::incrementAndGet);

    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-30T07:00:00Z,    0
            2027-02-01T07:00:00Z,    0
            2026-11-30T06:59:59.5Z,  0
            2026-11-30T06:59:58Z,    1
            2026-11-01T07:00:00Z,    1
            """)
    void itSaysThatItWasMovedBack(Instant there, int times) {
        clock.instant();
        now.set(there);

        assertThat(clock.instant()).isEqualTo(there);
        assertThat(told).hasValue(times);
    }

    @Test
    void itSaysSoOnce() {
        clock.instant();
        now.set(Instant.EPOCH);
        clock.instant();
        clock.instant();

        assertThat(told).hasValue(1);
    }
}
