package nl.veerkracht.cases.talk;

import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskStatus;
import org.jspecify.annotations.Nullable;

/**
 * A wish to talk, as who asked sees it.
 *
 * @param role of who was asked
 * @param dueOn the day by which who was asked gets in touch
 * @param status OPEN until who was asked says what came of it
 * @param outcome what came of it
 */
public record TalkRequestView(
        UUID id,
        String organisationKind,
        String organisationIdentifier,
        String role,
        @Nullable String about,
        Instant askedAt,
        LocalDate dueOn,
        String status,
        @Nullable String outcome,
        @Nullable Instant answeredAt) {

    static TalkRequestView of(Answer row) throws SQLException {
        return new TalkRequestView(
                row.id("task_id"),
                row.text("owner_kind"),
                row.text("owner_identifier"),
                row.text("owner_role"),
                row.optionalText("reason"),
                row.moment("asked_at"),
                row.day("due_on"),
                row.text("status"),
                row.optionalText("outcome"),
                row.optionalMoment("completed_at"));
    }

    static TalkRequestView of(TaskAssigned task, Instant askedAt) {
        var owner = task.owner();
        return new TalkRequestView(
                task.taskId(),
                owner.kind().name(),
                owner.identifier(),
                owner.role().wireName(),
                task.reason(),
                askedAt,
                task.dueOn(),
                TaskStatus.OPEN.name(),
                null,
                null);
    }
}
