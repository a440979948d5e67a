package nl.veerkracht.gateway.page;

import io.smallrye.config.ConfigMapping;
import java.net.URI;

/** Settings of the pages. */
@ConfigMapping(prefix = "veerkracht.pages")
public interface PageConfig {
    /** The identity provider that sign-in and sign-out forms lead to. */
    URI authServerUrl();
}
