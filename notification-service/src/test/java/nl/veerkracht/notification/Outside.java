package nl.veerkracht.notification;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What lies outside the service beside database and bus: the mail server, real, and Keycloak, played. */
public final class Outside implements QuarkusTestResourceLifecycleManager {
    private @Nullable Mailbox mailbox;
    private @Nullable PlayedKeycloak keycloak;

    @Override
    public Map<String, String> start() {
        try {
            mailbox = Mailbox.start();
            keycloak = PlayedKeycloak.start();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Map.of(
                "quarkus.mailer.host", "127.0.0.1",
                "quarkus.mailer.port", Integer.toString(mailbox.port()),
                "quarkus.oidc-client.auth-server-url", keycloak.address() + "/realms/veerkracht",
                "quarkus.oidc-client.credentials.secret", "of-the-test",
                "veerkracht.directory.url", keycloak.address() + "/admin/realms/veerkracht",
                "veerkracht.directory.remembered-for", "PT0.001S",
                "veerkracht.portal.url", "https://veerkracht.example",
                "veerkracht.mail.first-retry", "PT0.2S",
                "veerkracht.mail.slowest-retry", "PT1S",
                "veerkracht.mail.every", "PT0.2S");
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(mailbox, field -> field.getType().equals(Mailbox.class));
    }

    @Override
    public void stop() {
        if (mailbox != null) {
            mailbox.stop();
        }
        if (keycloak != null) {
            keycloak.stop();
        }
    }
}
