package nl.veerkracht.school.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.kit.database.Sets;
import org.jspecify.annotations.Nullable;

/**
 * Two ids that may be of one young person.
 *
 * @param ground why it is taken to be so; null as long as nothing is
 * @param reason what the person wrote who said so
 */
record Pair(
        UUID first,
        UUID second,
        @Nullable String ground,
        @Nullable String reason,
        @Nullable Instant decidedAt) {

    static Pair likely(ResultSet row) throws SQLException {
        return new Pair(row.getObject(1, UUID.class), row.getObject(2, UUID.class), null, null, null);
    }

    static Pair decided(ResultSet row) throws SQLException {
        return new Pair(
                row.getObject("first_id", UUID.class),
                row.getObject("second_id", UUID.class),
                row.getString("ground"),
                row.getString("reason"),
                Sets.moment(row, "decided_at"));
    }
}
