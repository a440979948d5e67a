package nl.veerkracht.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.Statement;
import nl.veerkracht.cases.participation.model.ParticipationEnded;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskCompleted;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOutcome;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Announcement;

/**
 * What becomes of the open tasks of organisations that take part no longer: the question whether they would is not needed
 * any more, nor is the review of their advice, of which the school may not know the day; all else goes back to the school,
 * which is told. One statement each, however many there are.
 */
@ApplicationScoped
public class TasksLeftBehind {
    private static final Role BACK_TO = Role.ABSENCE_COORDINATOR;
    private static final String COLUMNS = """
            t.id, t.case_id, t.young_person_id, t.kind, t.owner_kind, t.owner_identifier, t.owner_role, t.mentor_ref,
            t.due_on, t.reason, t.participation_id
            """;
    private static final String CLOSE = """
            update task t set status = 'DONE', outcome = ?, completed_at = ?::timestamptz, completed_by = ?,
                              version = t.version + 1
            from unnest(?::uuid[], ?::uuid[], ?::text[], ?::text[])
                as ended (case_id, participation_id, kind, identifier)
            where t.case_id = ended.case_id and t.status = 'OPEN'
              and (t.participation_id = ended.participation_id
                   or t.kind = 'REVIEW_ADVICE' and t.owner_kind = ended.kind and t.owner_identifier = ended.identifier)
            returning
            """ + COLUMNS;
    /** To the school that takes part today; of two, to the one that the case began at. */
    private static final String GIVE_BACK = """
            update task t set owner_kind = 'SCHOOL', owner_role = ?, mentor_ref = null, version = t.version + 1,
                owner_identifier = coalesce(
                    (select p.organisation_identifier from participation p
                     where p.case_id = t.case_id and p.organisation_kind = 'SCHOOL' and p.status = 'ACTIVE'
                       and p.from_day <= ?::date and (p.until_day is null or p.until_day > ?::date)
                     order by p.guest, p.from_day, p.organisation_identifier limit 1),
                    t.school_id)
            from unnest(?::uuid[], ?::text[], ?::text[], ?::text[]) as ended (case_id, kind, identifier, role)
            where t.case_id = ended.case_id and t.owner_kind = ended.kind and t.owner_identifier = ended.identifier
              and t.owner_role = ended.role and t.status = 'OPEN'
            returning
            """ + COLUMNS;

    private final Database database;
    private final BusinessClock clock;

    TasksLeftBehind(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The answer is what others get to know of it.
     *
     * @param by account of whoever ended it, or the name of this system
     */
    public List<Announcement> by(List<ParticipationEnded> ended, String by) {
        var now = clock.instant();
        var closed = database.statement(CLOSE)
                .value(TaskOutcome.NOT_NEEDED)
                .value(now)
                .value(by)
                .column(ended, ParticipationEnded::caseId)
                .column(ended, ParticipationEnded::participationId)
                .column(ended, one -> one.participant().kind())
                .column(ended, one -> one.participant().identifier())
                .list(row -> completed(row, now));
        var givenBack = giveBack(ended, clock.today()).list(TasksLeftBehind::assigned);
        return Stream.concat(
                        closed.stream().map(TaskAnnouncements::of),
                        givenBack.stream().map(TaskAnnouncements::of))
                .toList();
    }

    private Statement giveBack(List<ParticipationEnded> ended, LocalDate today) {
        return database.statement(GIVE_BACK)
                .value(BACK_TO.wireName())
                .value(today)
                .value(today)
                .column(ended, ParticipationEnded::caseId)
                .column(ended, one -> one.participant().kind())
                .column(ended, one -> one.participant().identifier())
                .column(ended, one -> one.participant().role());
    }

    private static TaskCompleted completed(Answer row, Instant at) throws SQLException {
        var task = assigned(row);
        return new TaskCompleted(
                task.taskId(),
                task.caseId(),
                task.youngPersonId(),
                task.kind(),
                task.owner(),
                TaskOutcome.NOT_NEEDED,
                at,
                task.participationId());
    }

    private static TaskAssigned assigned(Answer row) throws SQLException {
        var owner = new TaskOwner(
                OrganisationKind.valueOf(row.text("owner_kind")),
                row.text("owner_identifier"),
                Role.parse(row.text("owner_role")).orElseThrow(),
                row.optionalId("mentor_ref"));
        return new TaskAssigned(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                TaskKind.valueOf(row.text("kind")),
                owner,
                row.day("due_on"),
                row.optionalText("reason"),
                row.optionalId("participation_id"));
    }
}
