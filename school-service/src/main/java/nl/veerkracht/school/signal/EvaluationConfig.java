package nl.veerkracht.school.signal;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.time.LocalTime;

/** Settings of looking at pupils by the passing of time. */
@ConfigMapping(prefix = "veerkracht.evaluation")
public interface EvaluationConfig {
    /** When, every day, in the Netherlands. */
    @WithDefault("06:00")
    LocalTime at();

    /** How often it is looked whether it is time. */
    @WithDefault("1s")
    Duration polling();

    /** The most pupils in one transaction. */
    @WithDefault("500")
    @Min(1)
    @Max(5_000)
    int chunk();
}
