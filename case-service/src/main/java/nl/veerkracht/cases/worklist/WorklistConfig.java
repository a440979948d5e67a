package nl.veerkracht.cases.worklist;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How the region sees its work. */
@ConfigMapping(prefix = "veerkracht.worklists")
public interface WorklistConfig {
    /** For how many working days a case in which one began to take part is new, if nothing was done in it. */
    @WithDefault("5")
    @Min(1)
    @Max(60)
    int newFor();

    /** After how many working days in which nothing was done a case has not moved. */
    @WithDefault("10")
    @Min(1)
    @Max(250)
    int stillAfter();

    /** Up to how many of a list are counted; of more it is said that there are more. */
    @WithDefault("99")
    @Min(1)
    @Max(10000)
    int countedTo();

    /** After how many days what somebody saved is forgotten, unless they save it again. */
    @WithDefault("365")
    @Min(1)
    @Max(3650)
    int savedFor();
}
