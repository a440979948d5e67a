package nl.veerkracht.gateway.messaging;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of the way to the bus. */
@ConfigMapping(prefix = "veerkracht.bus")
public interface BusConfig {
    /** How long the bus may take to confirm before the sender is told to come back. */
    @WithDefault("10s")
    Duration confirmWithin();
}
