package nl.veerkracht.school.roster;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** Turns a national number into a keyed hash, with which enrolments of one person can be found; nothing else is kept. */
@ApplicationScoped
public class NationalNumbers {
    private static final String ALGORITHM = "HmacSHA256";

    private final RosterConfig config;

    NationalNumbers(RosterConfig config) {
        this.config = config;
    }

    @Nullable
    String hash(@Nullable String nationalNumber) {
        if (nationalNumber == null || config.nationalNumberKey().isEmpty()) {
            return null;
        }
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(config.nationalNumberKey().get().getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(nationalNumber.getBytes(UTF_8)));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
