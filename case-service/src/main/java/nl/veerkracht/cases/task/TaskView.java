package nl.veerkracht.cases.task;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A task as those see it whose it is, and the school.
 *
 * @param reason what the one who asks wrote
 */
public record TaskView(
        UUID id,
        UUID caseId,
        UUID youngPersonId,
        String schoolId,
        String kind,
        Owner owner,
        LocalDate dueOn,
        String status,
        @Nullable String reason) {

    /** An organisation, in a role. */
    public record Owner(String kind, String identifier, String role) {}

    static TaskView of(Answer row) throws SQLException {
        return new TaskView(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                row.text("school_id"),
                row.text("kind"),
                new Owner(row.text("owner_kind"), row.text("owner_identifier"), row.text("owner_role")),
                row.day("due_on"),
                row.text("status"),
                row.optionalText("reason"));
    }

    Cursor cursor() {
        return new Cursor(List.of(dueOn.toString(), id.toString()));
    }
}
