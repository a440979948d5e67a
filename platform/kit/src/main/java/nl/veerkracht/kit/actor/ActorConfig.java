package nl.veerkracht.kit.actor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Settings of who may ask. */
@ConfigMapping(prefix = "veerkracht.actor")
public interface ActorConfig {
    /** Roles of people who may act for no organisation; "none" where everybody must act for one. */
    @WithDefault("none")
    Set<String> rolesWithoutOrganisation();
}
