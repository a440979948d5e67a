package nl.veerkracht.clock;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Settings of the movable clock. */
@ConfigMapping(prefix = "veerkracht.clock")
public interface MovableClockConfig {
    /** File with one ISO 8601 duration: how far business time is ahead of the machine's. Absent: not at all. */
    Optional<Path> file();
}
