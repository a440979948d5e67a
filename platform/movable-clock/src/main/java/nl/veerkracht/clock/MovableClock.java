package nl.veerkracht.clock;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Business time for development and tests: runs on, from wherever the file says it has been moved to. */
@Singleton
public class MovableClock implements BusinessClock {
    private static final long LOOK_AGAIN = TimeUnit.MILLISECONDS.toNanos(100);

    private final Clock machine = Clock.systemUTC();
    private final @Nullable Path file;
    private final AtomicLong lookedAt = new AtomicLong(System.nanoTime() - LOOK_AGAIN);
    private volatile Duration ahead = Duration.ZERO;

    MovableClock(MovableClockConfig config) {
        this.file = config.file().orElse(null);
    }

    @Override
    public Instant instant() {
        look();
        return machine.instant().plus(ahead);
    }

    private void look() {
        var last = lookedAt.get();
        var now = System.nanoTime();
        if (file != null && now - last >= LOOK_AGAIN && lookedAt.compareAndSet(last, now)) {
            ahead = read(file, ahead);
        }
    }

    private static Duration read(Path file, Duration otherwise) {
        try {
            return Duration.parse(Files.readString(file).trim());
        } catch (NoSuchFileException notMoved) {
            return Duration.ZERO;
        } catch (IOException | DateTimeParseException beingWritten) {
            return otherwise;
        }
    }
}
