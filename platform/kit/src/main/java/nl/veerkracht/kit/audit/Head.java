package nl.veerkracht.kit.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Where a chain ends: its last position and the hash there, which depends on every record before it.
 *
 * @param position from 1, without gaps; 0 for a chain that has yet to begin
 * @param hash in hexadecimal; empty for a chain that has yet to begin
 */
record Head(UUID chain, long position, String hash) {

    /** A record in its place. */
    record Link(Head head, String record) {}

    static Head ofNewChain() {
        return new Head(UUID.randomUUID(), 0, "");
    }

    boolean hasBegun() {
        return position > 0;
    }

    /** These records, in their places after this one. */
    List<Link> followedBy(List<String> records) {
        var links = new ArrayList<Link>();
        var end = this;
        for (var record : records) {
            end = end.after(record);
            links.add(new Link(end, record));
        }
        return links;
    }

    private Head after(String record) {
        var digest = sha256();
        digest.update(HexFormat.of().parseHex(hash));
        digest.update(record.getBytes(UTF_8));
        return new Head(chain, position + 1, HexFormat.of().formatHex(digest.digest()));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
