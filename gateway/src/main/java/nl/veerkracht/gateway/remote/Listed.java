package nl.veerkracht.gateway.remote;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as services answer it.
 *
 * @param next link to the page after it; absent on the last one
 * @param unread how many of the whole list have not been read, where that means something
 */
public record Listed<T>(
        List<T> items, @Nullable String next, @Nullable Integer unread) {
    /** The most a list answers at once. */
    public static final int MOST = 200;

    public Listed {
        items = items == null ? List.of() : List.copyOf(items);
    }

    /** A list with nothing on it. */
    public static <T> Listed<T> none() {
        return new Listed<>(List.of(), null, null);
    }

    /** Where the next page begins, encoded as it stands in the link, to put in an address of our own. */
    public @Nullable String nextCursor() {
        if (next == null) {
            return null;
        }
        return Arrays.stream(next.substring(next.indexOf('?') + 1).split("&"))
                .filter(each -> each.startsWith("cursor="))
                .map(each -> each.substring("cursor=".length()))
                .findFirst()
                .orElse(null);
    }
}
