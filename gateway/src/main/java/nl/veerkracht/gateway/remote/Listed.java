package nl.veerkracht.gateway.remote;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as services answer it.
 *
 * @param next link to the page after it; absent on the last one
 * @param previous link to the page before it, of a list that can be read in both directions; absent on the first one
 * @param unread how many of the whole list have not been read, where that means something
 */
public record Listed<T>(
        List<T> items,
        @Nullable String next,
        @Nullable String previous,
        @Nullable Integer unread) {
    /** The most a list answers at once. */
    public static final int MOST = 200;

    public Listed {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** A list that can be read in one direction. */
    public Listed(List<T> items, @Nullable String next, @Nullable Integer unread) {
        this(items, next, null, unread);
    }

    /** A list with nothing on it. */
    public static <T> Listed<T> none() {
        return new Listed<>(List.of(), null, null);
    }

    /** Where the next page begins, encoded as it stands in the link, to put in an address of our own. */
    public @Nullable String nextCursor() {
        return cursor(next);
    }

    /** The same of the page before. */
    public @Nullable String previousCursor() {
        return cursor(previous);
    }

    private static @Nullable String cursor(@Nullable String link) {
        if (link == null) {
            return null;
        }
        return Arrays.stream(link.substring(link.indexOf('?') + 1).split("&"))
                .filter(each -> each.startsWith("cursor="))
                .map(each -> each.substring("cursor=".length()))
                .findFirst()
                .orElse(null);
    }
}
