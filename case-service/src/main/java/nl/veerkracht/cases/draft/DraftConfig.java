package nl.veerkracht.cases.draft;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long a draft is kept. */
@ConfigMapping(prefix = "veerkracht.drafts")
public interface DraftConfig {
    /** After the last change; then it is removed. */
    @WithDefault("30D")
    Duration kept();
}
