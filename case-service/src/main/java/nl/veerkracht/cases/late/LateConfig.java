package nl.veerkracht.cases.late;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How the region tells that a task is late. */
@ConfigMapping(prefix = "veerkracht.late")
public interface LateConfig {
    /** Working days after whose task it is was told until the case director is, and after that until the team is. */
    @WithDefault("3")
    @Min(1)
    @Max(30)
    int nextLevelAfter();

    /** How many late tasks are looked at in one transaction. */
    @WithDefault("500")
    @Min(1)
    @Max(10000)
    int batchSize();
}
