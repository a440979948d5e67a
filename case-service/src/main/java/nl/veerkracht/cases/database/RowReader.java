package nl.veerkracht.cases.database;

import java.sql.SQLException;

/** Makes something of one row. */
@FunctionalInterface
public interface RowReader<R> {
    R read(Answer row) throws SQLException;
}
