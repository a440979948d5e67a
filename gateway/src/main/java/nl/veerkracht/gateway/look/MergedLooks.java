package nl.veerkracht.gateway.look;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.kit.audit.LookView;
import org.jspecify.annotations.Nullable;

/**
 * The newest looks of several services as one list. A service that has more to tell than it did may have it from before its
 * oldest look, so the list ends above the newest of these; nothing is left out and nothing told twice.
 *
 * @param older before which moment the next part begins; null when there is no more
 */
record MergedLooks(List<LookView> looks, @Nullable Instant older) {

    static MergedLooks of(List<Listed<LookView>> lists) {
        var edge = lists.stream()
                .filter(list -> list.next() != null)
                .map(MergedLooks::oldest)
                .max(Comparator.naturalOrder());
        var all = lists.stream().flatMap(list -> list.items().stream());
        if (edge.isEmpty()) {
            return new MergedLooks(newestFirst(all), null);
        }
        var above = newestFirst(all.filter(look -> look.at().isAfter(edge.get())));
        // A service tells moments in milliseconds, and the next part begins with those of the edge.
        return above.isEmpty()
                ? ofOneMoment(lists, edge.get())
                : new MergedLooks(above, edge.get().plusMillis(1));
    }

    /** More looks in one millisecond than are told at once: as many as were. */
    private static MergedLooks ofOneMoment(List<Listed<LookView>> lists, Instant edge) {
        var all = lists.stream().flatMap(list -> list.items().stream());
        return new MergedLooks(newestFirst(all.filter(look -> !look.at().isBefore(edge))), edge);
    }

    private static Instant oldest(Listed<LookView> list) {
        return list.items().get(list.items().size() - 1).at();
    }

    private static List<LookView> newestFirst(Stream<LookView> looks) {
        return looks.sorted(Comparator.comparing(LookView::at).reversed()).toList();
    }
}
