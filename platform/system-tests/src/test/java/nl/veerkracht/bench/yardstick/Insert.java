package nl.veerkracht.bench.yardstick;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** Sends columns as arrays of text. */
final class Insert {
    private Insert() {}

    static @Nullable Object[] column(Collection<JsonNode> rows, String member) {
        return rows.stream().map(row -> row.path(member).textValue()).toArray();
    }

    static void run(Connection connection, String sql, @Nullable Object[]... columns) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var index = 0; index < columns.length; index++) {
                statement.setArray(index + 1, connection.createArrayOf("text", columns[index]));
            }
            statement.executeUpdate();
        }
    }
}
