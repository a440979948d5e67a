package nl.veerkracht.cases;

import jakarta.inject.Singleton;
import java.time.Instant;
import nl.veerkracht.kit.clock.BusinessClock;

/** It is Monday 30 November 2026, eight in the morning, for as long as the tests run. */
@Singleton
public class TestClock implements BusinessClock {
    public static final Instant MONDAY_MORNING = Instant.parse("2026-11-30T07:00:00Z");

    @Override
    public Instant instant() {
        return MONDAY_MORNING;
    }
}
