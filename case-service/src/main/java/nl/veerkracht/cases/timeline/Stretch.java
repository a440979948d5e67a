package nl.veerkracht.cases.timeline;

import java.util.List;

/**
 * A stretch of a timeline as one reader may see it.
 *
 * @param entries newest first
 * @param hasNewer whether there is something newer that the reader may see
 * @param hasOlder whether there is something older that the reader may see
 */
record Stretch(List<SeenEntry> entries, boolean hasNewer, boolean hasOlder) {
    Stretch {
        entries = List.copyOf(entries);
    }

    /** Where what is newer begins. */
    Position newer() {
        return Position.newerThan(entries.get(0).entry());
    }

    /** Where what is older begins. */
    Position older() {
        return Position.olderThan(entries.get(entries.size() - 1).entry());
    }
}
