package nl.veerkracht.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;

/** Settings of the portal that mails point to. */
@ConfigMapping(prefix = "veerkracht.portal")
public interface PortalConfig {
    /** Address of the portal as people reach it. */
    URI url();

    /** Path of the page with a person's notices. */
    @WithDefault("/inbox")
    String inboxPath();
}
