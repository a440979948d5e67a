package nl.veerkracht.kit.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that says when it was moved back. Who waits until some moment of it would otherwise wait until it comes there
 * again, which may be months.
 */
public final class WatchedClock implements InstantSource {
    /** Two who look at once may see each other's moments in the wrong order. */
    private static final Duration JITTER = Duration.ofSeconds(1);

    private final InstantSource clock;
    private final Runnable movedBack;
    private final AtomicReference<Instant> last = new AtomicReference<>(Instant.MIN);

    /** @param movedBack is called by whoever first looks at the clock after that */
    public WatchedClock(InstantSource clock, Runnable movedBack) {
        this.clock = clock;
        this.movedBack = movedBack;
    }

    @Override
    public Instant instant() {
        var now = clock.instant();
        if (now.plus(JITTER).isBefore(last.getAndSet(now))) {
            movedBack.run();
        }
        return now;
    }
}
