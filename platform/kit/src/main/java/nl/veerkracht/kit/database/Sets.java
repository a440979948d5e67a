package nl.veerkracht.kit.database;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads and writes sets: one statement, whatever the number of rows; takes part in the transaction under way. */
@ApplicationScoped
public class Sets {

    /** Reads one row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(PreparedStatement statement) throws SQLException;
    }

    private final DataSource database;

    Sets(DataSource database) {
        this.database = database;
    }

    /** The rows that the statement gives. */
    public <T> List<T> list(String sql, RowReader<T> reader, @Nullable Object... parameters) {
        return run(sql, parameters, statement -> {
            try (var rows = statement.executeQuery()) {
                var found = new ArrayList<T>();
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
                return found;
            }
        });
    }

    /** How many rows the statement changed. */
    public int change(String sql, @Nullable Object... parameters) {
        return run(sql, parameters, PreparedStatement::executeUpdate);
    }

    /** A day that may not be there. */
    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** A moment that may not be there. */
    public static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }

    private <T> T run(String sql, @Nullable Object[] parameters, Work<T> work) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < parameters.length; index++) {
                statement.setObject(index + 1, asSql(connection, parameters[index]));
            }
            return work.with(statement);
        } catch (SQLException failure) {
            throw new SetFailure(failure);
        }
    }

    private static @Nullable Object asSql(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Column column) {
            return connection.createArrayOf(column.type(), column.values());
        }
        return value instanceof Instant moment ? moment.atOffset(ZoneOffset.UTC) : value;
    }
}
