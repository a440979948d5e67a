package nl.veerkracht.cases.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.refusal.ChangedMeanwhile;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskCompleted;
import nl.veerkracht.cases.task.model.TaskExtended;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskStatus;
import org.jspecify.annotations.Nullable;

/** The tasks; who completes one that somebody else completed meanwhile is told so. */
@ApplicationScoped
public class Tasks {
    private static final String ASSIGN = """
            insert into task (status, id, case_id, young_person_id, kind, owner_kind, owner_identifier, owner_role,
                              mentor_ref, due_on, reason, participation_id, school_id)
            select ?, t.*, c.school_id
            from unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::text[],
                        ?::uuid[], ?::date[], ?::text[], ?::uuid[])
                as t (id, case_id, young_person_id, kind, owner_kind, owner_identifier, owner_role, mentor_ref, due_on,
                      reason, participation_id)
            join care_case c on c.id = t.case_id
            """;

    private static final String OPEN = """
            select distinct case_id from task where case_id = any(?::uuid[]) and kind = ? and status = ?
            """;

    private final Database database;
    private final Rows rows;

    Tasks(Database database, Rows rows) {
        this.database = database;
        this.rows = rows;
    }

    @ApplicationScoped
    static class Rows implements PanacheRepositoryBase<TaskRow, UUID> {}

    public void assign(List<TaskAssigned> tasks) {
        database.statement(ASSIGN)
                .value(TaskStatus.OPEN)
                .column(tasks, TaskAssigned::taskId)
                .column(tasks, TaskAssigned::caseId)
                .column(tasks, TaskAssigned::youngPersonId)
                .column(tasks, TaskAssigned::kind)
                .column(tasks, task -> task.owner().kind())
                .column(tasks, task -> task.owner().identifier())
                .column(tasks, task -> task.owner().role().wireName())
                .column(tasks, task -> task.owner().mentorRef())
                .column(tasks, TaskAssigned::dueOn)
                .column(tasks, TaskAssigned::reason)
                .column(tasks, TaskAssigned::participationId)
                .run();
    }

    /** Whether one of this kind waits for somebody in this case. */
    public boolean isOpen(UUID caseId, TaskKind kind) {
        return !openIn(List.of(caseId), kind).isEmpty();
    }

    /** Those of these cases in which one of this kind waits for somebody. */
    public List<UUID> openIn(Collection<UUID> cases, TaskKind kind) {
        return database.statement(OPEN)
                .values(cases)
                .value(kind)
                .value(TaskStatus.OPEN)
                .list(row -> row.id("case_id"));
    }

    Optional<TaskRow> find(UUID id) {
        return rows.findByIdOptional(id);
    }

    /** @throws ChangedMeanwhile when somebody else was first */
    void save(TaskRow row, TaskCompleted because, String by, @Nullable String note) {
        row.take(because, by, note);
        flush();
    }

    /** @throws ChangedMeanwhile when somebody else was first */
    void save(TaskRow row, TaskExtended because) {
        row.take(because);
        flush();
    }

    private void flush() {
        try {
            rows.flush();
        } catch (OptimisticLockException lost) {
            throw new ChangedMeanwhile();
        }
    }
}
