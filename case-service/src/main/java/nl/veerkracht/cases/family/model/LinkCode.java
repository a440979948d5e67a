package nl.veerkracht.cases.family.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * A code that somebody of the family is given on paper or in person, and types once; only its hash is kept. Letters that
 * look like digits are not in it, and are read as those digits.
 */
public final class LinkCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final int GROUP = 4;

    private final String signs;

    private LinkCode(String signs) {
        this.signs = signs;
    }

    /** One that nobody can guess: 60 bits. */
    public static LinkCode random(RandomGenerator random) {
        return new LinkCode(random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(place -> SIGNS.substring(place, place + 1))
                .collect(Collectors.joining()));
    }

    /** What somebody typed, with or without spaces and dashes; empty when it cannot be a code. */
    public static Optional<LinkCode> typed(String text) {
        var signs = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        var possible = signs.length() == LENGTH && signs.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
        return possible ? Optional.of(new LinkCode(signs)) : Optional.empty();
    }

    /** In groups of four, as it is handed over. */
    public String shown() {
        return signs.replaceAll("(.{" + GROUP + "})(?=.)", "$1-");
    }

    /** SHA-256 in hexadecimal; what is hashed has too many possibilities to try them all. */
    public String hash() {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(signs.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Says nothing of itself, so that a code never ends up in a log. */
    @Override
    public String toString() {
        return "LinkCode";
    }
}
