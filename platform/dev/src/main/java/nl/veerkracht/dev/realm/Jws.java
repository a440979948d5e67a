package nl.veerkracht.dev.realm;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;

/** Signs JSON Web Tokens (RS256) with what the JDK has. */
public final class Jws {
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private Jws() {}

    public static String sign(String claims, PrivateKey key, String keyId) {
        var signed = unsigned("RS256", claims, keyId);
        return signed + "." + encode(signature(signed, key));
    }

    /** What there is to sign: the header, which says how, and the claims. */
    public static String unsigned(String algorithm, String claims, String keyId) {
        var header = "{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\",\"kid\":\"" + keyId + "\"}";
        return encode(header.getBytes(StandardCharsets.UTF_8)) + "." + encode(claims.getBytes(StandardCharsets.UTF_8));
    }

    public static String encode(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    private static byte[] signature(String text, PrivateKey key) {
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign", e);
        }
    }
}
