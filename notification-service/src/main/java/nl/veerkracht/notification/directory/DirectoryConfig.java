package nl.veerkracht.notification.directory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** Settings of asking who the people are. */
@ConfigMapping(prefix = "veerkracht.directory")
public interface DirectoryConfig {
    /** Address of the identity provider's administration of our realm. */
    URI url();

    /** How long an answer is used again: the time that somebody new is not yet mailed. */
    @WithDefault("60s")
    Duration rememberedFor();
}
