package nl.veerkracht.kit.paging;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.problem.InvalidRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where a keyset page begins: the sort keys of the last row of the page before it. Opaque to the caller.
 *
 * @param keys the keys, as text, in the order of the sort
 */
public record Cursor(List<String> keys) {
    private static final String SEPARATOR = "\n";

    /** The most items a page may have. */
    public static final int MAX_LIMIT = 200;

    /** As it travels in a link. */
    public String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor.
     *
     * @param size how many keys the sort has
     * @throws InvalidRequest when it is not one of ours
     */
    public static Optional<Cursor> decoded(@Nullable String text, int size) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            var keys = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(SEPARATOR, -1);
            if (keys.length == size) {
                return Optional.of(new Cursor(List.of(keys)));
            }
        } catch (IllegalArgumentException notBase64) {
            throw invalid();
        }
        throw invalid();
    }

    /**
     * The limit asked for.
     *
     * @throws InvalidRequest when it is not between 1 and {@link #MAX_LIMIT}
     */
    public static int limit(@Nullable Integer asked, int otherwise) {
        if (asked == null) {
            return otherwise;
        }
        if (asked < 1 || asked > MAX_LIMIT) {
            throw new InvalidRequest(List.of(new Fault("/limit", "must be from 1 to " + MAX_LIMIT)));
        }
        return asked;
    }

    private static InvalidRequest invalid() {
        return new InvalidRequest(List.of(new Fault("/cursor", "is not a cursor of this list: use the next link")));
    }
}
