package nl.veerkracht.cases.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.meeting.model.Meeting;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.TasksOfCase;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.kit.outbox.Announcement;

/** The tasks that a meeting brings: to be there, and to say whether one agrees. */
@ApplicationScoped
class MeetingTasks {
    private static final String LINK = """
            insert into meeting_task (task_id, meeting_id, young_person_id)
            select t.id, ?::uuid, ?::uuid from unnest(?::uuid[]) as t (id)
            """;
    private static final String OF_MEETING = """
            select t.id from meeting_task m join task t on t.id = m.task_id
            where m.meeting_id = ?::uuid and t.kind = ?
            """;
    private static final String OF_ONE = OF_MEETING + " and t.owner_kind = ? and t.owner_identifier = ?";

    private final Database database;
    private final RowGuard guard;
    private final Tasks tasks;
    private final TasksOfCase ofCase;

    MeetingTasks(Database database, RowGuard guard, Tasks tasks, TasksOfCase ofCase) {
        this.database = database;
        this.guard = guard;
        this.tasks = tasks;
        this.ofCase = ofCase;
    }

    /** The answer is what others get to know of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Announcement> assign(List<TaskAssigned> assigned, Meeting of) {
        var announcements = new ArrayList<Announcement>();
        if (!assigned.isEmpty()) {
            tasks.assign(assigned);
            database.statement(LINK)
                    .value(of.id())
                    .value(of.youngPersonId())
                    .column(assigned, TaskAssigned::taskId)
                    .run();
            assigned.forEach(task -> announcements.add(TaskAnnouncements.of(task)));
        }
        return announcements;
    }

    /** The meeting was held; nobody has to go there any more. The answer is what others get to know of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Announcement> held(Meeting of, String by) {
        return endInvitations(of, TaskOutcome.DONE, by);
    }

    /** It is not held then, or not at all. The answer is what others get to know of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Announcement> notNeeded(Meeting of, String by) {
        return endInvitations(of, TaskOutcome.NOT_NEEDED, by);
    }

    private List<Announcement> endInvitations(Meeting of, TaskOutcome as, String by) {
        guard.openForWriting();
        var ids = database.statement(OF_MEETING)
                .value(of.id())
                .value(TaskKind.ATTEND_MEETING)
                .list(row -> row.id("id"));
        return ofCase.endThese(ids, as, by);
    }

    /** The organisation of this reader has said whether it agrees. The answer is what others get to know of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Announcement> answered(UUID meetingId, Reader by) {
        guard.openForWriting();
        var ids = database.statement(OF_ONE)
                .value(meetingId)
                .value(TaskKind.CONFIRM_MEETING)
                .value(by.partKind())
                .value(by.partIdentifier())
                .list(row -> row.id("id"));
        return ofCase.endThese(ids, TaskOutcome.DONE, by.subject());
    }
}
