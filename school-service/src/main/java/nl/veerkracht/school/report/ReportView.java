package nl.veerkracht.school.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.school.report.model.ReportEvidence;
import org.jspecify.annotations.Nullable;

/**
 * A report that the law asks for, with why it is due and what became of it.
 *
 * @param pupilKey the school's own number of the pupil, for the school itself
 * @param holds false when it was filed, and does not follow from the absence any more
 * @param why nothing for what a person brought up
 * @param broughtUp nothing for what follows from absence
 */
public record ReportView(
        UUID id,
        UUID youngPersonId,
        String schoolId,
        @Nullable String pupilKey,
        String municipalityCode,
        String kind,
        LocalDate dueOn,
        LocalDate deadline,
        Instant detectedAt,
        String status,
        boolean holds,
        @Nullable ReportEvidence why,
        @Nullable BroughtUp broughtUp,
        @Nullable Filed filed,
        @Nullable Handled handled,
        @Nullable Withdrawn withdrawn,
        @JsonIgnore long version) {

    /** What a person at school said when bringing it up. */
    public record BroughtUp(
            @Nullable String reason,
            @Nullable String secondPerson,
            @Nullable String stepsTaken) {}

    /** What the school told the municipality. */
    public record Filed(Instant at, String parentsContact, String stepsTaken, String asked) {}

    /** What the municipality did with it. */
    public record Handled(Instant at, @Nullable String closingReason) {}

    /** That it was taken back, and why. */
    public record Withdrawn(Instant at, String reason) {}

    /** As others than the school are shown. */
    ReportView forOthers() {
        return new ReportView(
                id,
                youngPersonId,
                schoolId,
                null,
                municipalityCode,
                kind,
                dueOn,
                deadline,
                detectedAt,
                status,
                holds,
                why,
                broughtUp == null ? null : new BroughtUp(broughtUp.reason(), null, broughtUp.stepsTaken()),
                filed,
                handled,
                withdrawn,
                version);
    }

    static ReportView read(ResultSet row) throws SQLException {
        return new ReportView(
                row.getObject("id", UUID.class),
                row.getObject("young_person_id", UUID.class),
                row.getString("school_id"),
                row.getString("pupil_key"),
                row.getString("municipality_code"),
                row.getString("kind"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("deadline", LocalDate.class),
                Objects.requireNonNull(Sets.moment(row, "detected_at")),
                row.getString("status"),
                row.getBoolean("holds"),
                ReportStore.why(row),
                broughtUp(row),
                filed(row),
                handled(row),
                withdrawn(row),
                row.getLong("version"));
    }

    private static @Nullable BroughtUp broughtUp(ResultSet row) throws SQLException {
        return row.getString("drafted_by") == null
                ? null
                : new BroughtUp(row.getString("reason"), row.getString("second_person"), row.getString("steps_before"));
    }

    private static @Nullable Filed filed(ResultSet row) throws SQLException {
        var at = Sets.moment(row, "filed_at");
        return at == null
                ? null
                : new Filed(at, row.getString("parents_contact"), row.getString("steps_taken"), row.getString("asked"));
    }

    private static @Nullable Handled handled(ResultSet row) throws SQLException {
        var at = Sets.moment(row, "handled_at");
        return at == null ? null : new Handled(at, row.getString("closing_reason"));
    }

    private static @Nullable Withdrawn withdrawn(ResultSet row) throws SQLException {
        var at = Sets.moment(row, "withdrawn_at");
        return at == null ? null : new Withdrawn(at, row.getString("withdrawn_reason"));
    }
}
