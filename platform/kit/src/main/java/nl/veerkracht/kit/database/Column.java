package nl.veerkracht.kit.database;

import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a set that is sent to the database, for {@code unnest}.
 *
 * @param type the PostgreSQL type of its values
 */
public record Column(String type, @Nullable Object[] values) {

    /** This property of each of the rows. */
    public static <T> Column of(String type, Collection<T> rows, Function<T, ? extends @Nullable Object> value) {
        return new Column(type, rows.stream().map(value).toArray());
    }

    /** The same as text, for what the database reads from text: travels as it is, without quotes to put and to take. */
    public static <T> Column text(Collection<T> rows, Function<T, ? extends @Nullable Object> value) {
        var texts = new @Nullable String[rows.size()];
        var index = 0;
        for (var row : rows) {
            texts[index++] = Objects.toString(value.apply(row), null);
        }
        return new Column("text", texts);
    }
}
