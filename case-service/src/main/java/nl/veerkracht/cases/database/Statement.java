package nl.veerkracht.cases.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One statement with its values; texts all of them, which the statement itself casts to what it wants. */
public final class Statement {
    private final DataSource connections;
    private final String sql;
    private final List<@Nullable Object> values = new ArrayList<>();

    Statement(DataSource connections, String sql) {
        this.connections = connections;
        this.sql = sql;
    }

    public Statement value(@Nullable Object value) {
        values.add(Objects.toString(value, null));
        return this;
    }

    /** All of them as one array. */
    public Statement values(Collection<?> all) {
        values.add(all.stream().map(Objects::toString).toArray(String[]::new));
        return this;
    }

    /** One column of the set as one array. */
    public <T> Statement column(List<T> rows, Column<T> column) {
        values.add(
                rows.stream().map(row -> Objects.toString(column.of(row), null)).toArray(String[]::new));
        return this;
    }

    /** Runs it, for its effect. */
    public void run() {
        try (var connection = connections.getConnection();
                var prepared = connection.prepareStatement(sql)) {
            fill(connection, prepared);
            prepared.execute();
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /** Runs it and reads every row of its answer. */
    public <R> List<R> list(RowReader<R> reader) {
        try (var connection = connections.getConnection();
                var prepared = connection.prepareStatement(sql)) {
            fill(connection, prepared);
            try (var answer = prepared.executeQuery()) {
                var rows = new ArrayList<R>();
                while (answer.next()) {
                    rows.add(reader.read(new Answer(answer)));
                }
                return rows;
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private void fill(Connection connection, PreparedStatement prepared) throws SQLException {
        var place = 1;
        for (var value : values) {
            if (value instanceof String[] array) {
                prepared.setArray(place++, connection.createArrayOf("text", array));
            } else {
                prepared.setString(place++, (String) value);
            }
        }
    }
}
