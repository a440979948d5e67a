package nl.veerkracht.cases.database;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;
import org.jspecify.annotations.Nullable;

/** One statement with its values; texts all of them, which the statement itself casts to what it wants. */
public final class Statement {
    private final Sets sets;
    private final String sql;
    private final List<@Nullable Object> values = new ArrayList<>();

    Statement(Sets sets, String sql) {
        this.sets = sets;
        this.sql = sql;
    }

    public Statement value(@Nullable Object value) {
        values.add(Objects.toString(value, null));
        return this;
    }

    /** All of them as one array. */
    public Statement values(Collection<?> all) {
        return column(all, value -> value);
    }

    /** One column of the set as one array. */
    public <T> Statement column(Collection<T> rows, Function<T, ? extends @Nullable Object> column) {
        values.add(Column.text(rows, row -> Objects.toString(column.apply(row), null)));
        return this;
    }

    /** Runs it, for its effect; the answer is how many rows it changed. */
    public int run() {
        return sets.change(sql, values.toArray());
    }

    /** Runs it and reads every row of its answer. */
    public <R> List<R> list(RowReader<R> reader) {
        return sets.list(sql, row -> reader.read(new Answer(row)), values.toArray());
    }
}
