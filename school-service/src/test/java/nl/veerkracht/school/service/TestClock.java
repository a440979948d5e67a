package nl.veerkracht.school.service;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicReference;
import nl.veerkracht.kit.clock.BusinessClock;

/** Business time that stands still until a test moves it. */
@Singleton
@Alternative
@Priority(1)
public class TestClock implements BusinessClock {
    private static final LocalDateTime START = LocalDateTime.of(2026, 11, 30, 8, 0);

    private final AtomicReference<Instant> now =
            new AtomicReference<>(START.atZone(ZONE).toInstant());

    @Override
    public Instant instant() {
        return now.get();
    }

    void reset() {
        moveTo(START);
    }

    void moveTo(LocalDateTime there) {
        now.set(there.atZone(ZONE).toInstant());
    }
}
