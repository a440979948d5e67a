package nl.veerkracht.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** A UUID that follows from a name (RFC 9562, version 5): the same name in the same namespace is the same id anywhere. */
final class NameBasedId {
    private static final int VERSION_5 = 0x5000;

    private NameBasedId() {}

    static UUID of(UUID namespace, String name) {
        var sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .flip());
        var hash = ByteBuffer.wrap(sha1.digest(name.getBytes(UTF_8)));
        var high = hash.getLong() & ~0xF000L | VERSION_5;
        var low = hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL | Long.MIN_VALUE; // the variant of the RFC
        return new UUID(high, low);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
