package nl.veerkracht.gateway.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of pages that update themselves. */
@ConfigMapping(prefix = "veerkracht.live")
public interface LiveConfig {
    /** The most pages that are told about changes by one gateway; who comes after that reloads by hand. */
    @WithDefault("2000")
    int streams();

    /** How often a sign of life is sent. */
    @WithDefault("15s")
    Duration heartbeat();

    /** The least time between two looks at what a page shows. */
    @WithDefault("1s")
    Duration pause();

    /** How often a page is looked at although nothing was heard: what the bus did not bring, as after an outage, shows too. */
    @WithDefault("20s")
    Duration lookAgain();
}
