package nl.veerkracht.cases.task;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How far and how often the region lets a task be put off. */
@ConfigMapping(prefix = "veerkracht.extension")
public interface ExtensionConfig {
    /** Working days that a task can be due, at most, after the day it was due first. */
    @WithDefault("10")
    @Min(1)
    @Max(60)
    int mostWorkingDays();

    /** How often a task can get a later day. */
    @WithDefault("2")
    @Min(1)
    @Max(10)
    int mostTimes();
}
