package nl.veerkracht.school.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.kit.database.Sets;
import org.jspecify.annotations.Nullable;

/**
 * An import and how far it is.
 *
 * @param trial whether it is only said what would be taken
 * @param onBadLines TAKE_GOOD or TAKE_NOTHING
 * @param problem why nothing of it can be read at all
 * @param lines how many were read until now
 * @param good how many of these were taken, or could be
 * @param bad how many were not; of each is told where and why, of the first thousand faults
 * @param unknownPupils how many pupils with absence in it are not enrolled; it waits until they are
 * @param unmappedCodes how many codes in it nobody mapped; they wait until somebody does
 */
public record ImportView(
        UUID id,
        String schoolId,
        String kind,
        String state,
        boolean trial,
        String onBadLines,
        @Nullable String problem,
        int lines,
        int good,
        int bad,
        int unknownPupils,
        int unmappedCodes,
        Instant receivedAt,
        @Nullable Instant endedAt) {
    static final String TAKE_GOOD = "TAKE_GOOD";
    static final String TAKE_NOTHING = "TAKE_NOTHING";

    /** Says why in this language. */
    ImportView in(Wording wording) {
        return new ImportView(
                id,
                schoolId,
                kind,
                state,
                trial,
                onBadLines,
                problem == null ? null : wording.say(problem),
                lines,
                good,
                bad,
                unknownPupils,
                unmappedCodes,
                receivedAt,
                endedAt);
    }

    static ImportView read(ResultSet row) throws SQLException {
        return new ImportView(
                row.getObject("id", UUID.class),
                row.getString("school_id"),
                row.getString("kind"),
                row.getString("state"),
                row.getBoolean("try_only"),
                row.getBoolean("take_nothing") ? TAKE_NOTHING : TAKE_GOOD,
                row.getString("problem"),
                row.getInt("lines"),
                row.getInt("good"),
                row.getInt("bad"),
                row.getInt("unknown_pupils"),
                row.getInt("unmapped_codes"),
                Objects.requireNonNull(Sets.moment(row, "received_at")),
                Sets.moment(row, "ended_at"));
    }
}
