package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.plan.model.ActionAgreed;
import nl.veerkracht.contracts.access.DataClass;

/** What was agreed in plans; whose it is and whether it is done stands with the task, where it is one. */
@ApplicationScoped
public class PlanActions {
    private static final String ADD = """
            insert into plan_action (id, case_id, young_person_id, task_id, what, owner_kind, owner_identifier,
                                     owner_role, due_on, by_kind, by_identifier, by_account, agreed_at, meeting_id)
            values (?::uuid, ?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?, ?::date, ?, ?, ?, ?::timestamptz, ?::uuid)
            """;
    private static final String READ = """
            select a.id, a.what, a.due_on, a.by_kind, a.by_identifier, a.agreed_at,
                   coalesce(t.owner_kind, a.owner_kind) as owner_kind,
                   coalesce(t.owner_identifier, a.owner_identifier) as owner_identifier,
                   coalesce(t.owner_role, a.owner_role) as owner_role,
                   case when t.outcome is not null then t.outcome
                        when a.done_at is not null then 'DONE' else 'OPEN' end as status,
                   coalesce(t.completed_at, a.done_at) as ended_at
            from plan_action a left join task t on t.id = a.task_id
            where a.case_id = ?::uuid
            """;
    private static final String IN_ORDER = READ + "order by a.due_on, a.id";
    private static final String ONE = READ + "and a.id = ?::uuid";
    private static final String OF_MEETING = READ + "and a.meeting_id = ?::uuid order by a.due_on, a.id";
    private static final String DONE = """
            update plan_action set done_at = ?::timestamptz, done_by = ?
            where id = ?::uuid and case_id = ?::uuid and done_at is null
            """;
    private static final String IS_TASK = """
            select task_id is not null as is_task from plan_action where id = ?::uuid and case_id = ?::uuid
            """;

    private final Database database;
    private final RowGuard guard;

    PlanActions(Database database, RowGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(ActionAgreed agreed, boolean isTask) {
        var owner = agreed.owner();
        var by = agreed.by();
        database.statement(ADD)
                .value(agreed.id())
                .value(agreed.caseId())
                .value(agreed.youngPersonId())
                .value(isTask ? agreed.id() : null)
                .value(agreed.what())
                .value(owner.kind())
                .value(owner.identifier())
                .value(owner.role().wireName())
                .value(agreed.dueOn())
                .value(by.kind())
                .value(by.identifier())
                .value(by.account())
                .value(by.at())
                .value(agreed.meetingId())
                .run();
    }

    /** All of a case, what is due first first, for somebody who is shown the plan. */
    @Transactional
    public List<PlanActionView> of(UUID caseId, UUID youngPersonId) {
        guard.open(youngPersonId, Set.of(DataClass.PLAN));
        return database.statement(IN_ORDER).value(caseId).list(PlanActionView::of);
    }

    /** Those that were agreed in this meeting, for somebody who is shown the plan. */
    @Transactional
    public List<PlanActionView> ofMeeting(UUID meetingId, UUID caseId, UUID youngPersonId) {
        guard.open(youngPersonId, Set.of(DataClass.PLAN));
        return database.statement(OF_MEETING).value(caseId).value(meetingId).list(PlanActionView::of);
    }

    /** One of them, for somebody who is shown the plan. */
    @Transactional
    public Optional<PlanActionView> one(UUID actionId, UUID caseId, UUID youngPersonId) {
        guard.open(youngPersonId, Set.of(DataClass.PLAN));
        return database.statement(ONE).value(caseId).value(actionId).list(PlanActionView::of).stream()
                .findFirst();
    }

    /** Whether it is a task of an organisation; empty when there is no such action in this case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Boolean> isTask(UUID actionId, UUID caseId) {
        guard.openForWriting();
        return database.statement(IS_TASK).value(actionId).value(caseId).list(row -> row.flag("is_task")).stream()
                .findFirst();
    }

    /** What the family was to do is done; said again it stays done since the first time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void done(UUID actionId, UUID caseId, Instant at, String by) {
        guard.openForWriting();
        database.statement(DONE)
                .value(at)
                .value(by)
                .value(actionId)
                .value(caseId)
                .run();
    }
}
