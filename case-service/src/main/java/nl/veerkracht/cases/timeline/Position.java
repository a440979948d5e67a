package nl.veerkracht.cases.timeline;

import java.util.List;
import nl.veerkracht.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Where reading begins, and in which direction it goes.
 *
 * @param keys the keys of the entry next to it; none where the timeline begins, at the newest
 * @param towardsNewer whether what is newer is wanted, and not what is older
 */
record Position(List<String> keys, boolean towardsNewer) {
    /** A cursor of before there were two directions has none of it and is read as it was. */
    private static final String NEWER = "~";

    static final Position NEWEST = new Position(List.of(), false);

    static Position olderThan(StoredEntry entry) {
        return new Position(entry.cursor().keys(), false);
    }

    static Position newerThan(StoredEntry entry) {
        return new Position(entry.cursor().keys(), true);
    }

    static boolean isTowardsNewer(@Nullable String cursor) {
        return cursor != null && cursor.startsWith(NEWER);
    }

    /** The keys as they travel, without the direction. */
    static @Nullable String withoutDirection(@Nullable String cursor) {
        return cursor != null && isTowardsNewer(cursor) ? cursor.substring(NEWER.length()) : cursor;
    }

    boolean isNewest() {
        return keys.isEmpty();
    }

    /** As it travels in a link. */
    String encoded() {
        return (towardsNewer ? NEWER : "") + new Cursor(keys).encoded();
    }
}
