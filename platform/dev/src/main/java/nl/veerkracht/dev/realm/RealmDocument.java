package nl.veerkracht.dev.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The whole realm as Keycloak imports it: the template with people, clients and the users' profile put in. */
public final class RealmDocument {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** What differs from one place to the next; the people all have the same password, for development only. */
    public record Place(
            String portalUrl, String password, String gatewaySecret, String notificationSecret, MailServer mail) {}

    /** Where Keycloak's own mail goes, with which somebody new sets a password. */
    public record MailServer(String host, int port) {}

    private final Place place;
    private final KeyFolder keys;

    public RealmDocument(Place place, KeyFolder keys) {
        this.place = place;
        this.keys = keys;
    }

    public String json() {
        var realm = template();
        var scopes = new ClaimMappers(JSON);
        scopes.addPersonClaims(scope(realm, "veerkracht"));
        var clients = new RealmClients(JSON, place, keys);
        clients.addTo((ArrayNode) realm.get("clients"));
        new RealmUsers(JSON, place.password()).addTo((ArrayNode) realm.get("users"));
        realm.set("components", UserProfile.component(JSON));
        addMail(realm.putObject("smtpServer"));
        return realm.toPrettyString();
    }

    private void addMail(ObjectNode server) {
        server.put("host", place.mail().host());
        server.put("port", Integer.toString(place.mail().port()));
        server.put("from", "geen-antwoord@veerkracht.example");
        server.put("fromDisplayName", "Veerkracht");
    }

    private static ObjectNode scope(ObjectNode realm, String name) {
        for (var scope : realm.get("clientScopes")) {
            if (scope.get("name").asText().equals(name)) {
                return (ObjectNode) scope;
            }
        }
        throw new IllegalStateException("the realm template has no client scope " + name);
    }

    private static ObjectNode template() {
        try (var template = RealmDocument.class.getResourceAsStream("/realm/veerkracht-realm.json")) {
            return (ObjectNode) JSON.readTree(template);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
