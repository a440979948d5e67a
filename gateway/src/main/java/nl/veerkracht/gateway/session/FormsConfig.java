package nl.veerkracht.gateway.session;

import io.smallrye.config.ConfigMapping;

/** Settings of forms and sessions. */
@ConfigMapping(prefix = "veerkracht.forms")
public interface FormsConfig {
    /** Secret that binds a form to a session; the same on every gateway. */
    String key();
}
