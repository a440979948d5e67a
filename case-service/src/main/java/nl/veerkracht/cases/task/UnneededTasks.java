package nl.veerkracht.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.task.model.TaskCompleted;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.cases.task.model.TaskStatus;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;

/** Ends tasks of which the reason has gone, so that nobody does what need not be done; what was done stays done. */
@ApplicationScoped
public class UnneededTasks {
    private static final String END = """
            update task set status = ?, outcome = ?, completed_at = ?::timestamptz, version = version + 1
            where id = any(?::uuid[]) and status = ?
            returning *
            """;

    private final Database database;
    private final BusinessClock clock;

    UnneededTasks(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @return what others get to know of it */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Announcement> end(Collection<UUID> ids) {
        var now = clock.instant();
        return database.statement(END)
                .value(TaskStatus.DONE)
                .value(TaskOutcome.NOT_NEEDED)
                .value(now)
                .values(ids)
                .value(TaskStatus.OPEN)
                .list(row -> TaskAnnouncements.of(ended(row, TaskOutcome.NOT_NEEDED, now)));
    }

    /** A task that the row says has ended, in whatever way. */
    static TaskCompleted ended(Answer row, TaskOutcome as, Instant at) throws SQLException {
        return new TaskCompleted(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                TaskKind.valueOf(row.text("kind")),
                owner(row),
                as,
                at,
                row.optionalId("participation_id"));
    }

    private static TaskOwner owner(Answer row) throws SQLException {
        return new TaskOwner(
                OrganisationKind.valueOf(row.text("owner_kind")),
                row.text("owner_identifier"),
                Role.parse(row.text("owner_role")).orElseThrow(),
                row.optionalId("mentor_ref"));
    }
}
