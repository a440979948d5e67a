package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.veerkracht.dev.realm.KeyFolder;
import nl.veerkracht.dev.realm.RealmDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the realm of the containers the same as that of development; {@code -Dveerkracht.write=true} writes it anew. */
class RealmFileTest {
    private static final String FILE = "deploy/keycloak/veerkracht-realm.json";

    @Test
    void theRealmOfTheContainersIsThatOfDevelopmentWithSecretsFromOutside(@TempDir Path keys) throws IOException {
        var place = new RealmDocument.Place(
                "${VEERKRACHT_PORTAL_URL}",
                "${VEERKRACHT_DEMO_PASSWORD}",
                "${VEERKRACHT_GATEWAY_CLIENT_SECRET}",
                "${VEERKRACHT_NOTIFICATION_CLIENT_SECRET}",
                new RealmDocument.MailServer("mail", 1025));
        var realm = (ObjectNode) new ObjectMapper().readTree(new RealmDocument(place, new KeyFolder(keys)).json());

        forContainers(realm);

        var text = realm.toPrettyString() + "\n";
        if (Boolean.getBoolean("veerkracht.write")) {
            Files.writeString(ProjectFiles.at(FILE), text);
        }
        assertThat(ProjectFiles.read(FILE)).isEqualTo(text);
    }

    /** Without the client that gives tokens for a password, and with the systems' certificate from outside. */
    private static void forContainers(ObjectNode realm) {
        var clients = realm.withArray("/clients").iterator();
        while (clients.hasNext()) {
            var client = (ObjectNode) clients.next();
            if (client.path("clientId").asText().equals("dev-token")) {
                clients.remove();
            } else if (client.path("clientAuthenticatorType").asText().equals("client-jwt")) {
                var attributes = client.withObject("/attributes");
                attributes.remove("use.jwks.string");
                attributes.remove("jwks.string");
                attributes.put("jwt.credential.certificate", "${VEERKRACHT_SYSTEM_CERTIFICATE}");
            }
        }
    }
}
