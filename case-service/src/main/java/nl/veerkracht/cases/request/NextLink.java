package nl.veerkracht.cases.request;

import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.function.Function;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;

/** Makes a page of a list of which one row more was read than fits: if that one is there, there is a next page. */
public final class NextLink {
    private NextLink() {}

    public static <R, V> Page<V> page(
            List<R> oneMore, int limit, Function<R, V> view, Function<R, Cursor> cursor, UriInfo asked) {
        var shown = oneMore.subList(0, Math.min(limit, oneMore.size()));
        var next = oneMore.size() > limit
                ? to(asked, cursor.apply(shown.get(limit - 1)).encoded())
                : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    /** The same question, from there on; relative, because the caller came through a gateway. */
    public static String to(UriInfo asked, String cursor) {
        var uri =
                asked.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }
}
