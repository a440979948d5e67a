package nl.veerkracht.dev.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Locale;

/** The clients of the realm: the portal, the service that keeps them, the schools' systems, and ours for `token`. */
final class RealmClients {
    private final ObjectMapper json;
    private final RealmDocument.Place place;
    private final KeyFolder keys;

    RealmClients(ObjectMapper json, RealmDocument.Place place, KeyFolder keys) {
        this.json = json;
        this.place = place;
        this.keys = keys;
    }

    void addTo(ArrayNode clients) {
        portal(clients.addObject());
        peopleKeeper(clients.addObject());
        forDevelopment(clients.addObject());
        Region.schools().forEach(school -> system(clients.addObject(), school));
    }

    /** The browser comes back to exactly one address, and proves with PKCE that it is the browser that left. */
    private void portal(ObjectNode client) {
        base(client, "gateway");
        client.put("standardFlowEnabled", true);
        client.put("clientAuthenticatorType", "client-secret");
        client.put("secret", place.gatewaySecret());
        client.putArray("redirectUris").add(place.portalUrl() + "/signed-in");
        client.put("baseUrl", place.portalUrl() + "/");
        var attributes = client.putObject("attributes");
        attributes.put("pkce.code.challenge.method", "S256");
        attributes.put("post.logout.redirect.uris", place.portalUrl() + "/");
    }

    private void peopleKeeper(ObjectNode client) {
        base(client, "notification-service");
        client.put("serviceAccountsEnabled", true);
        client.put("clientAuthenticatorType", "client-secret");
        client.put("secret", place.notificationSecret());
    }

    private void forDevelopment(ObjectNode client) {
        base(client, "dev-token");
        client.put("publicClient", true);
        client.put("directAccessGrantsEnabled", true);
    }

    private void system(ObjectNode client, Region.School school) {
        base(client, school.systemClient());
        client.put("name", "Leerlingadministratie " + school.name());
        client.put("serviceAccountsEnabled", true);
        client.put("clientAuthenticatorType", "client-jwt");
        var attributes = client.putObject("attributes");
        attributes.put("use.jwks.string", "true");
        attributes.put("jwks.string", jwks(school.systemClient()));
        attributes.put("token.endpoint.auth.signing.alg", "RS256");
        attributes.put("access.token.lifespan", "3600");
        client.set("protocolMappers", new ClaimMappers(json).systemClaims(school.organisation()));
        client.putArray("defaultClientScopes")
                .add("basic")
                .add("roles")
                .add("profile")
                .add("veerkracht")
                .add("absences:write")
                .add("enrolments:write");
    }

    private static void base(ObjectNode client, String id) {
        client.put("clientId", id);
        client.put("enabled", true);
        client.put("protocol", "openid-connect");
        client.put("publicClient", false);
        client.put("standardFlowEnabled", false);
        client.put("implicitFlowEnabled", false);
        client.put("directAccessGrantsEnabled", false);
        client.put("serviceAccountsEnabled", false);
        client.put("fullScopeAllowed", true);
    }

    private String jwks(String client) {
        var set = json.createObjectNode();
        var key = set.putArray("keys").addObject();
        var open = (RSAPublicKey) keys.of(client).getPublic();
        key.put("kty", "RSA");
        key.put("kid", client.toLowerCase(Locale.ROOT));
        key.put("use", "sig");
        key.put("alg", "RS256");
        key.put("n", Jws.encode(unsigned(open.getModulus().toByteArray())));
        key.put("e", Jws.encode(unsigned(open.getPublicExponent().toByteArray())));
        return set.toString();
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? Arrays.copyOfRange(number, 1, number.length) : number;
    }
}
