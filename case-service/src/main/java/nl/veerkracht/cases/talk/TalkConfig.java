package nl.veerkracht.cases.talk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How soon who is asked for a talk answers, and how often one can ask. */
@ConfigMapping(prefix = "veerkracht.talk")
public interface TalkConfig {
    /** Working days within which who is asked gets in touch. */
    @WithDefault("5")
    @Min(1)
    @Max(60)
    int within();

    /** How often one person of the family can ask in 24 hours. */
    @WithDefault("10")
    @Min(1)
    @Max(100)
    int mostADay();
}
