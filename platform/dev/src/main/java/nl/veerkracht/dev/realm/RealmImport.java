package nl.veerkracht.dev.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import nl.veerkracht.dev.part.Http;
import nl.veerkracht.dev.part.Keycloak;

/** Puts the realm into a running Keycloak if it is not there; what is there already is left as it is. */
public final class RealmImport {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String keycloakUrl;
    private final String adminPassword;

    public RealmImport(String keycloakUrl, String adminPassword) {
        this.keycloakUrl = keycloakUrl;
        this.adminPassword = adminPassword;
    }

    public void ensure(RealmDocument realm) throws IOException {
        if (Http.well(keycloakUrl + "/realms/veerkracht")) {
            return;
        }
        var headers = Map.of("Authorization", "Bearer " + adminToken(), "Content-Type", "application/json");
        var answer = Http.send("POST", keycloakUrl + "/admin/realms", headers, realm.json());
        if (!answer.good()) {
            throw new IOException("Keycloak refused the realm: " + answer.status() + " " + answer.body());
        }
    }

    private String adminToken() throws IOException {
        var form = Form.of(Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                Keycloak.ADMIN,
                "password",
                adminPassword));
        var answer =
                Http.send("POST", keycloakUrl + "/realms/master/protocol/openid-connect/token", Form.HEADERS, form);
        if (!answer.good()) {
            throw new IOException("no administrator's token: " + answer.body());
        }
        return JSON.readTree(answer.body()).get("access_token").asText();
    }
}
