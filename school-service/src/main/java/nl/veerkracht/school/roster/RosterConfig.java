package nl.veerkracht.school.roster;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Settings of the roster. */
@ConfigMapping(prefix = "veerkracht.roster")
public interface RosterConfig {
    /** Secret key of the hash that is kept of a national number, 32 characters or more; without it none is kept. */
    Optional<String> nationalNumberKey();
}
