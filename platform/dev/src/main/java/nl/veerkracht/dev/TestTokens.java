package nl.veerkracht.dev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.dev.realm.Jws;
import nl.veerkracht.dev.realm.Organisation;

/** Access tokens for tests without an identity provider, with the claims that the realm would give. */
public final class TestTokens {
    public static final String ISSUER = "http://localhost:8180/realms/veerkracht";
    private static final String KEY = "test";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeyPair keys;
    private final Map<String, Object> claims = new LinkedHashMap<>();

    private TestTokens(KeyPair keys) {
        this.keys = keys;
    }

    static TestTokens with(KeyPair keys, String username) {
        var now = Instant.now();
        var tokens = new TestTokens(keys);
        tokens.claims.put("iss", ISSUER);
        tokens.claims.put("aud", List.of("veerkracht"));
        tokens.claims.put("typ", "Bearer");
        tokens.claims.put("azp", "gateway");
        tokens.claims.put("jti", UUID.randomUUID().toString());
        tokens.claims.put("iat", now.getEpochSecond());
        tokens.claims.put("exp", now.plus(Duration.ofHours(1)).getEpochSecond());
        tokens.claims.put("sub", account(username));
        tokens.claims.put("preferred_username", username);
        return tokens;
    }

    /** The id of the account with this name, as the tokens say it. */
    static String account(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** As the realm says it: the kind (SCHOOL, MUNICIPALITY, …) and the number it is known by outside. */
    public TestTokens organisation(String kind, String identifier) {
        return claim("organisation", Organisation.id(kind, identifier).toString())
                .claim("organisation_kind", kind)
                .claim("organisation_identifier", identifier);
    }

    public TestTokens roles(String... roles) {
        return claim("realm_access", Map.of("roles", List.of(roles)));
    }

    public TestTokens scopes(String... scopes) {
        return claim("scope", String.join(" ", scopes));
    }

    public TestTokens staffNumber(String number) {
        return claim("staff_number", number);
    }

    public TestTokens claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    public TestTokens claims(Map<String, Object> more) {
        claims.putAll(more);
        return this;
    }

    public String token() {
        try {
            return Jws.sign(JSON.writeValueAsString(claims), keys.getPrivate(), KEY);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("claims that JSON cannot carry: " + claims, e);
        }
    }

    /** This token, but for what is wrong with it. */
    public String token(BadToken bad) {
        return bad.insteadOf(claims, keys, KEY);
    }
}
