package nl.veerkracht.kit.actor;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Set;

/** Settings of who may ask. */
@ConfigMapping(prefix = "veerkracht.actor")
public interface ActorConfig {
    /**
     * The programs that may ask, by their client id in the claim {@code azp}; a name that ends with an asterisk stands for
     * all that begin like it. There is no default: a program that nobody thought of is refused.
     */
    Set<String> clients();

    /** Roles of people who may act for no organisation; "none" where everybody must act for one. */
    @WithDefault("none")
    Set<String> rolesWithoutOrganisation();
}
