package nl.veerkracht.dev;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.veerkracht.dev.realm.Jws;
import nl.veerkracht.dev.realm.RsaKeys;

/** What can be wrong with an access token, and how a service is to refuse it; for tests. */
public enum BadToken {
    OF_ANOTHER_ISSUER(401, "token-of-another-issuer", set("iss", "https://elsewhere.example/realms/veerkracht")),
    FOR_ANOTHER_AUDIENCE(401, "token-for-another-audience", set("aud", List.of("account"))),
    EXPIRED_A_SECOND_AGO(401, "token-expired", claims -> claims.put("exp", issuedAt(claims) - 1)),
    NOT_YET_VALID(401, "token-not-yet-valid", claims -> claims.put("nbf", issuedAt(claims) + 60)),
    UNSIGNED(401, "untrusted-token", (claims, keys, key) -> Jws.unsigned("none", claims, key) + "."),
    SIGNED_WITH_THE_PUBLIC_KEY(401, "untrusted-token", BadToken::withPublicKey),
    SIGNED_WITH_ANOTHER_KEY(
            401,
            "untrusted-token",
            (claims, keys, key) -> Jws.sign(claims, RsaKeys.generate().getPrivate(), key)),
    NO_TOKEN_AT_ALL(401, "untrusted-token", (claims, keys, key) -> "let-me-in"),
    OF_AN_UNKNOWN_PROGRAM(403, "unknown-client", set("azp", "somebody-elses-program")),
    OF_NO_PROGRAM(403, "unknown-client", claims -> claims.remove("azp")),
    FOR_NO_ORGANISATION(403, "incomplete-token", claims -> {
        claims.remove("organisation_kind");
        claims.remove("organisation_identifier");
    }),
    FOR_A_KIND_OF_ORGANISATION(403, "incomplete-token", claims -> claims.remove("organisation_identifier")),
    FOR_AN_ORGANISATION_OF_NO_KIND(403, "incomplete-token", claims -> claims.remove("organisation_kind")),
    FOR_A_BLANK_ORGANISATION(403, "incomplete-token", set("organisation_identifier", " ")),
    OF_NOBODY(403, "incomplete-token", claims -> claims.remove("sub"));

    @FunctionalInterface
    private interface Signing {
        String sign(String claims, KeyPair keys, String keyId) throws GeneralSecurityException;
    }

    private final int status;
    private final String problem;
    private final Consumer<Map<String, Object>> change;
    private final Signing signing;

    BadToken(int status, String problem, Consumer<Map<String, Object>> change) {
        this(status, problem, change, (claims, keys, key) -> Jws.sign(claims, keys.getPrivate(), key));
    }

    BadToken(int status, String problem, Signing signing) {
        this(status, problem, claims -> {}, signing);
    }

    BadToken(int status, String problem, Consumer<Map<String, Object>> change, Signing signing) {
        this.status = status;
        this.problem = problem;
        this.change = change;
        this.signing = signing;
    }

    /** The answer that it is to get. */
    public int status() {
        return status;
    }

    /** The name of the problem that it is to get; its type is {@code /problems/<name>}. */
    public String problem() {
        return problem;
    }

    /** Whether our identity provider vouches for the account, so that it can be said whose token it was. */
    public boolean isOfAnAccount() {
        return status == 403;
    }

    /** The same token as one with these claims, signed with these keys, but for what is wrong with it. */
    public String insteadOf(Map<String, Object> claims, KeyPair keys, String keyId) {
        var changed = new HashMap<>(claims);
        change.accept(changed);
        try {
            return signing.sign(new ObjectMapper().writeValueAsString(changed), keys, keyId);
        } catch (JsonProcessingException | GeneralSecurityException e) {
            throw new IllegalArgumentException("no token can be made of " + claims.keySet(), e);
        }
    }

    /** As whoever takes our public key for a secret would check it. */
    private static String withPublicKey(String claims, KeyPair keys, String keyId) throws GeneralSecurityException {
        var signed = Jws.unsigned("HS256", claims, keyId);
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(keys.getPublic().getEncoded(), mac.getAlgorithm()));
        return signed + "." + Jws.encode(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    private static Consumer<Map<String, Object>> set(String claim, Object value) {
        return claims -> claims.put(claim, value);
    }

    private static long issuedAt(Map<String, Object> claims) {
        return Long.parseLong(String.valueOf(claims.get("iat")));
    }
}
