package nl.veerkracht.cases;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import nl.veerkracht.kit.clock.BusinessClock;

/** It is Monday 30 November 2026, eight in the morning, until a test moves it; who moves it puts it back. */
@Singleton
@Alternative
@Priority(1)
public class TestClock implements BusinessClock {
    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-30T07:00:00Z");

    private volatile Instant now = MONDAY_MORNING;

    @Override
    public Instant instant() {
        return now;
    }

    /** From now on it is so long after that Monday morning. */
    public void later(Duration since) {
        moveTo(MONDAY_MORNING.plus(since));
    }

    public void moveTo(Instant there) {
        now = there;
    }

    public void reset() {
        moveTo(MONDAY_MORNING);
    }
}
