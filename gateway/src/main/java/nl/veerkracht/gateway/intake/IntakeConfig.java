package nl.veerkracht.gateway.intake;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Settings of the door for events. */
@ConfigMapping(prefix = "veerkracht.intake")
public interface IntakeConfig {
    /** The most events in one batch. */
    @WithDefault("1000")
    @Min(1)
    @Max(10_000)
    int batchSize();

    /** How often one client may call. */
    Rate rate();

    /** A bucket of tokens per client; a request takes one. */
    interface Rate {
        /** Requests that may come at once. */
        @WithDefault("200")
        @Min(1)
        int burst();

        /** Requests a second that may go on for ever. */
        @WithDefault("50")
        @Min(1)
        int perSecond();
    }
}
