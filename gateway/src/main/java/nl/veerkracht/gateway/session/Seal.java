package nl.veerkracht.gateway.session;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Makes short texts that only the gateway can make, each for one purpose. */
@Singleton
public class Seal {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    Seal(FormsConfig config) {
        this.key = new SecretKeySpec(config.key().getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /** The seal on this text for this purpose. */
    public String of(String purpose, String text) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            var sealed = mac.doFinal((purpose + "\n" + text).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }

    /** Whether this is the seal; takes the same time however much of it is right. */
    public boolean fits(@Nullable String seal, String purpose, String text) {
        var right = of(purpose, text).getBytes(StandardCharsets.UTF_8);
        return seal != null && MessageDigest.isEqual(right, seal.getBytes(StandardCharsets.UTF_8));
    }
}
