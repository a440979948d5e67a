package nl.veerkracht.kit.clock;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** Business time in production: the machine's time, and nobody can move it. */
@DefaultBean
@Singleton
public class SystemBusinessClock implements BusinessClock {
    private final Clock machine = Clock.systemUTC();

    @Override
    public Instant instant() {
        return machine.instant();
    }
}
