package nl.veerkracht.gateway.canned;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.veerkracht.dev.BadToken;
import nl.veerkracht.dev.realm.Jws;
import nl.veerkracht.dev.realm.RsaKeys;
import nl.veerkracht.gateway.canned.CannedWeb.Answer;
import nl.veerkracht.gateway.canned.CannedWeb.Asked;

/** An identity provider that signs in, without asking anything, whoever it was told to. */
public final class CannedIdentity {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = "canned";
    private static final String REALM = "/realms/veerkracht";

    private final KeyPair keys = RsaKeys.generate();
    private final CannedWeb web;
    private final Map<String, Map<String, String>> codes = new ConcurrentHashMap<>();
    private volatile Person person = Person.MENTOR;

    CannedIdentity(int port) {
        this.web = new CannedWeb(port, this::answer);
    }

    public String issuer() {
        return web.url() + REALM;
    }

    public CannedWeb web() {
        return web;
    }

    /** The next to sign in. */
    public void next(Person next) {
        person = next;
    }

    /** An access token with these claims in place of, or beside, the usual ones. */
    public String token(Map<String, Object> claims) {
        try {
            return Jws.sign(JSON.writeValueAsString(all(claims)), keys.getPrivate(), KEY);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The same, but for what is wrong with it. */
    public String token(Map<String, Object> claims, BadToken bad) {
        return bad.insteadOf(all(claims), keys, KEY);
    }

    private Map<String, Object> all(Map<String, Object> claims) {
        var all = new HashMap<String, Object>();
        var now = Instant.now();
        all.put("iss", issuer());
        all.put("aud", List.of("veerkracht"));
        all.put("typ", "Bearer");
        all.put("azp", "gateway");
        all.put("sub", "somebody");
        all.put("jti", UUID.randomUUID().toString());
        all.put("iat", now.getEpochSecond());
        all.put("exp", now.plus(Duration.ofMinutes(15)).getEpochSecond());
        all.putAll(claims);
        return all;
    }

    /** The access token of the system of a school. */
    public String system(String schoolId, String... scopes) {
        return token(Map.of(
                "sub",
                "system-" + schoolId,
                "azp",
                "system-" + schoolId,
                "organisation_kind",
                "SCHOOL",
                "organisation_identifier",
                schoolId,
                "scope",
                String.join(" ", scopes)));
    }

    private Answer answer(Asked asked) {
        return switch (asked.path()) {
            case REALM + "/.well-known/openid-configuration" -> Answer.json(discovery());
            case REALM + "/certs" -> Answer.json(certs());
            case REALM + "/auth" -> authorize(parameters(asked.query()));
            case REALM + "/token" -> exchange(parameters(asked.body()));
            case REALM + "/logout" -> redirect(parameters(asked.query()).getOrDefault("post_logout_redirect_uri", "/"));
            case "/next" -> {
                person = Person.valueOf(asked.query());
                yield Answer.json("{}");
            }
            default -> Answer.status(404);
        };
    }

    private String discovery() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/certs","end_session_endpoint":"%1$s/logout",
                 "response_types_supported":["code"],"subject_types_supported":["public"],
                 "id_token_signing_alg_values_supported":["RS256"]}""".formatted(issuer());
    }

    private String certs() {
        var open = (RSAPublicKey) keys.getPublic();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"canned","n":"%s","e":"%s"}]}""".formatted(number(open.getModulus()), number(open.getPublicExponent()));
    }

    private Answer authorize(Map<String, String> asked) {
        var code = UUID.randomUUID().toString();
        codes.put(code, Map.of("nonce", asked.getOrDefault("nonce", ""), "person", person.name()));
        return redirect(asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
    }

    private Answer exchange(Map<String, String> asked) {
        var known = asked.containsKey("refresh_token")
                ? Map.of("nonce", "", "person", asked.getOrDefault("refresh_token", ""))
                : codes.remove(asked.getOrDefault("code", ""));
        if (known == null) {
            return Answer.status(400);
        }
        var who = Person.valueOf(known.getOrDefault("person", ""));
        var claims = new HashMap<>(who.claims());
        claims.put("sid", "session-of-" + who);
        var access = token(claims);
        claims.put("aud", "gateway");
        claims.put("nonce", known.get("nonce"));
        claims.put("typ", "ID");
        return Answer.json("""
                {"access_token":"%s","id_token":"%s","refresh_token":"%s","token_type":"Bearer","expires_in":900}""".formatted(access, token(claims), who));
    }

    private static Answer redirect(String to) {
        return new Answer(302, Map.of("Location", to), "");
    }

    private static Map<String, String> parameters(String text) {
        return Arrays.stream(text.split("&"))
                .map(each -> each.split("=", 2))
                .filter(each -> each.length == 2)
                .collect(Collectors.toMap(
                        each -> each[0],
                        each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8),
                        (one, two) -> two));
    }

    private static String number(BigInteger number) {
        var bytes = number.toByteArray();
        var plain = bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain);
    }
}
