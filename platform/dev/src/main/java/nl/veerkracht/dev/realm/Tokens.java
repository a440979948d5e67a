package nl.veerkracht.dev.realm;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.dev.part.Http;

/** Gets access tokens from the running realm for demo people and for system clients; for development only. */
public final class Tokens {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String issuer;
    private final String password;
    private final KeyFolder keys;

    public Tokens(String issuer, String password, KeyFolder keys) {
        this.issuer = issuer;
        this.password = password;
        this.keys = keys;
    }

    /** The name of a person signs in; a name of which we hold the key is a client and signs for itself. */
    public String token(String name) {
        return keys.knows(name) ? forClient(name) : forPerson(name);
    }

    private String forPerson(String username) {
        return ask(
                Map.of("grant_type", "password", "client_id", "dev-token", "username", username, "password", password));
    }

    private String forClient(String client) {
        return ask(Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                client,
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                "client_assertion",
                assertion(client)));
    }

    private String assertion(String client) {
        var now = Instant.now().getEpochSecond();
        var claims = JSON.createObjectNode();
        claims.put("iss", client);
        claims.put("sub", client);
        claims.put("aud", issuer);
        claims.put("jti", UUID.randomUUID().toString());
        claims.put("iat", now);
        claims.put("exp", now + 60);
        return Jws.sign(claims.toString(), keys.of(client).getPrivate(), client);
    }

    private String ask(Map<String, String> fields) {
        try {
            var answer = Http.send("POST", issuer + "/protocol/openid-connect/token", Form.HEADERS, Form.of(fields));
            if (!answer.good()) {
                throw new NoToken(answer.body());
            }
            return JSON.readTree(answer.body()).get("access_token").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The identity provider gives no token; says why. */
    public static final class NoToken extends RuntimeException {
        NoToken(String why) {
            super("no token: " + why);
        }
    }
}
