package nl.veerkracht.cases.schedule;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalTime;

/** Settings of what happens by the passing of time. */
@ConfigMapping(prefix = "veerkracht.schedule")
public interface ScheduleConfig {
    /** When the daily work is done, in the Netherlands. */
    @WithDefault("06:00")
    LocalTime at();

    /** How often it is looked whether it is time. */
    @WithDefault("1s")
    Duration polling();
}
