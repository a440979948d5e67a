package nl.veerkracht.school.heartbeat;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** Settings of listening whether schools are heard of. */
@ConfigMapping(prefix = "veerkracht.feed")
public interface FeedConfig {
    /** Until what time of a school day, in the Netherlands, a school is heard of that has not said so itself. */
    @WithDefault("10:00")
    LocalTime expectedBy();

    /** How often it is looked which schools are silent, and which are heard of again. */
    @WithDefault("1m")
    Duration looking();
}
