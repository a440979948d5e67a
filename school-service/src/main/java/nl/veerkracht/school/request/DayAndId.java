package nl.veerkracht.school.request;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/** Where a list that is in the order of a day and an id goes on: after this row; at its beginning without one. */
public record DayAndId(@Nullable LocalDate day, @Nullable UUID id) {

    /** As a link has it; what is wrong with it, the query is told. */
    public static DayAndId of(@Nullable String cursor, Query query) {
        return Cursor.decoded(cursor, 2)
                .map(from -> new DayAndId(
                        query.day("cursor", from.keys().get(0), LocalDate.EPOCH),
                        query.id("cursor", from.keys().get(1))))
                .orElseGet(() -> new DayAndId(null, null));
    }

    /** The address of the rest of the list; more parameters can follow. */
    public static String link(String path, LocalDate day, UUID id, int most) {
        var cursor = new Cursor(List.of(day.toString(), id.toString())).encoded();
        return path + "?cursor=" + cursor + "&limit=" + most;
    }

    /** One of those; nothing for what was not asked. */
    public static String parameter(String name, @Nullable Object value) {
        return value == null ? "" : "&" + name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
