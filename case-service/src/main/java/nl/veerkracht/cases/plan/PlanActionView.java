package nl.veerkracht.cases.plan;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Something that was agreed in the plan, as everyone sees it who is shown the plan.
 *
 * @param id also that of the task, where an organisation has one
 * @param owner of the kind FAMILY, the identifier is PUPIL or PARENT
 * @param status OPEN, DONE or NOT_NEEDED
 */
public record PlanActionView(
        UUID id,
        String what,
        Owner owner,
        LocalDate dueOn,
        String status,
        @Nullable Instant endedAt,
        Instant agreedAt,
        PlanView.AgreedBy agreedBy) {

    /** Who does it. */
    public record Owner(String kind, String identifier, String role) {}

    static PlanActionView of(Answer row) throws SQLException {
        return new PlanActionView(
                row.id("id"),
                row.text("what"),
                new Owner(row.text("owner_kind"), row.text("owner_identifier"), row.text("owner_role")),
                row.day("due_on"),
                row.text("status"),
                row.optionalMoment("ended_at"),
                row.moment("agreed_at"),
                new PlanView.AgreedBy(row.text("by_kind"), row.text("by_identifier")));
    }

    @Override
    public String toString() {
        return "PlanActionView " + id;
    }
}
