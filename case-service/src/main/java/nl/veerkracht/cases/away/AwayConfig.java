package nl.veerkracht.cases.away;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What is asked when somebody stays away. */
@ConfigMapping(prefix = "veerkracht.away")
public interface AwayConfig {
    /** Working days within which the school looks again, after four weeks and after three months. */
    @WithDefault("5")
    @Min(1)
    @Max(60)
    int lookWithin();
}
