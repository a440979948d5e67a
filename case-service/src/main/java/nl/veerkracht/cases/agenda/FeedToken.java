package nl.veerkracht.cases.agenda;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The secret in an address: 256 bits that nobody can guess, and that are kept only as their hash. */
final class FeedToken {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;
    private static final String KEYED = "HmacSHA256";
    private static final int UID_BYTES = 16;

    private final String text;

    FeedToken(String text) {
        this.text = text;
    }

    static FeedToken made() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new FeedToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Where a calendar reads. */
    String address() {
        return "/v1/calendar-feeds/" + text + ".ics";
    }

    /** As it is kept; a secret of this length needs no salt. */
    String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes()));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** What an appointment is called in this calendar, always the same, from which nobody finds what it is called here. */
    String uid(UUID appointment) {
        try {
            var mac = Mac.getInstance(KEYED);
            mac.init(new SecretKeySpec(bytes(), KEYED));
            var keyed = mac.doFinal(appointment.toString().getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(keyed, 0, UID_BYTES);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    private byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Never the secret. */
    @Override
    public String toString() {
        return "FeedToken";
    }
}
