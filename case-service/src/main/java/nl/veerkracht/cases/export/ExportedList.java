package nl.veerkracht.cases.export;

import java.util.List;
import java.util.function.Function;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;

/** The lists of an export. One that is longer than an export holds, says so: its link goes to the rest. */
public final class ExportedList {
    /** The most an export holds of one list. */
    public static final int MOST = 1_000;

    /** What to read, to know whether there is more. */
    public static final int ONE_MORE = MOST + 1;

    private ExportedList() {}

    /** @param address of the resource that has the rest, to which the cursor is added */
    public static <R, V> Page<V> of(List<R> oneMore, Function<R, V> view, Function<R, Cursor> cursor, String address) {
        var shown = oneMore.subList(0, Math.min(MOST, oneMore.size()));
        var next = oneMore.size() > MOST
                ? rest(address, cursor.apply(shown.get(MOST - 1)).encoded())
                : null;
        return new Page<>(shown.stream().map(view).toList(), next);
    }

    /** The link to the rest. */
    public static String rest(String address, String cursor) {
        return address + (address.contains("?") ? "&" : "?") + "cursor=" + cursor;
    }
}
