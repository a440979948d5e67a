package nl.veerkracht.gateway.organisation;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.LookService.Look;
import nl.veerkracht.gateway.remote.Part;
import org.jspecify.annotations.Nullable;

/**
 * The looks of two logs as one list, newest first. Both are read from the same place on, which is that of the last one shown:
 * what was not shown of the one comes again, and what was recorded in the meantime does not come between.
 *
 * @param older where the list goes on; null at its end
 */
record Looks(List<Look> shown, @Nullable String older) {
    /** As the logs themselves sort: by moment, then by chain, as text since that sorts as the database does. */
    private static final Comparator<Look> NEWEST_FIRST = Comparator.comparing(Look::begun)
            .thenComparing(look -> look.chain().toString())
            .reversed();

    /** As many of both as a page holds; within one chain in the order in which they came. */
    static Looks of(Part<Listed<Look>> one, Part<Listed<Look>> other, int most) {
        var all = Stream.of(one, other)
                .flatMap(part -> part.or(Listed.none()).items().stream())
                .sorted(NEWEST_FIRST)
                .toList();
        var shown = all.stream().limit(most).toList();
        var isThereMore = all.size() > most || hasMore(one) || hasMore(other);
        return new Looks(
                shown,
                isThereMore && !shown.isEmpty() ? shown.get(shown.size() - 1).cursor() : null);
    }

    private static boolean hasMore(Part<Listed<Look>> part) {
        return part.or(Listed.none()).next() != null;
    }
}
