package nl.veerkracht.school.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.kit.database.Sets;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be taken.
 *
 * @param trial whether nothing is taken, and it is only said what would be
 * @param takeNothing whether one bad line is enough to take none
 * @param municipality of pupils of whom the file says none; null when each must be said
 * @param receivedAt which word of the file is later than what was said before
 */
record Import(
        UUID id,
        String schoolId,
        ImportKind kind,
        boolean trial,
        boolean takeNothing,
        @Nullable String municipality,
        Instant receivedAt) {

    static Import read(ResultSet row) throws SQLException {
        return new Import(
                row.getObject("id", UUID.class),
                row.getString("school_id"),
                ImportKind.valueOf(row.getString("kind")),
                row.getBoolean("try_only"),
                row.getBoolean("take_nothing"),
                row.getString("municipality"),
                Objects.requireNonNull(Sets.moment(row, "received_at")));
    }
}
