package nl.veerkracht.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.cases.task.model.TaskStatus;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;
import org.jspecify.annotations.Nullable;

/** Ends the tasks of a case that what was recorded in it has done, or made needless. */
@ApplicationScoped
public class TasksOfCase {
    private static final String END = """
            update task set status = ?, outcome = ?, completed_at = ?::timestamptz, completed_by = ?, version = version + 1
            where case_id = ?::uuid and kind = any(?::text[]) and status = ?
            returning *
            """;

    private static final String END_THESE = """
            update task set status = ?, outcome = ?, completed_at = ?::timestamptz, completed_by = ?, version = version + 1
            where id = any(?::uuid[]) and status = ?
            returning *
            """;

    private final Database database;
    private final BusinessClock clock;

    TasksOfCase(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * Ends those of these kinds that are open.
     *
     * @param by account of who recorded it; null when a signal did
     * @return what others get to know of it
     */
    public List<Announcement> end(UUID caseId, Collection<TaskKind> kinds, TaskOutcome as, @Nullable String by) {
        var now = clock.instant();
        return database.statement(END)
                .value(TaskStatus.DONE)
                .value(as)
                .value(now)
                .value(by)
                .value(caseId)
                .values(kinds)
                .value(TaskStatus.OPEN)
                .list(row -> TaskAnnouncements.of(UnneededTasks.ended(row, as, now)));
    }

    /** Ends those of these that are open; the answer is what others get to know of it. */
    public List<Announcement> endThese(Collection<UUID> ids, TaskOutcome as, String by) {
        var now = clock.instant();
        return database.statement(END_THESE)
                .value(TaskStatus.DONE)
                .value(as)
                .value(now)
                .value(by)
                .values(ids)
                .value(TaskStatus.OPEN)
                .list(row -> TaskAnnouncements.of(UnneededTasks.ended(row, as, now)));
    }
}
