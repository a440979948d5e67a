package nl.veerkracht.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock that the services read in development: a file with how far it is ahead of the machine's. */
public final class BusinessTime {
    public static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    /** Monday morning, the day the demo region's term has come to. */
    public static final LocalDateTime FIRST = LocalDateTime.of(2026, 11, 30, 8, 0);

    private final Path file;
    private final Clock machine;

    public BusinessTime(Path file, Clock machine) {
        this.file = file;
        this.machine = machine;
    }

    /** In one step, so that no service reads half a word. */
    public void set(LocalDateTime amsterdam) {
        var ahead = Duration.between(machine.instant(), amsterdam.atZone(AMSTERDAM));
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var half = file.resolveSibling(file.getFileName() + ".half");
            Files.writeString(half, ahead.toString());
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void setIfNew(LocalDateTime amsterdam) {
        if (!Files.exists(file)) {
            set(amsterdam);
        }
    }

    public Instant now() {
        return machine.instant().plus(ahead());
    }

    private Duration ahead() {
        try {
            return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
