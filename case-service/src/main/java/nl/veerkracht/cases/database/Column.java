package nl.veerkracht.cases.database;

import org.jspecify.annotations.Nullable;

/** The value of one column, for each row of a set. */
@FunctionalInterface
public interface Column<T> {
    @Nullable
    Object of(T row);
}
