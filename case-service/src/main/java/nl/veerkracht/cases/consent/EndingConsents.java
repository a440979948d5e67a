package nl.veerkracht.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.consent.model.AskedConsent;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;

/** Consents that come to their end, and what became of that; of each at most one task and one new question. */
@ApplicationScoped
class EndingConsents {
    // Who asked has the task, in the role in which it takes part; who no longer takes part has nothing to ask.
    private static final String ENDING = """
            select c.*, p.role as asked_role, e.mentor_ref as asked_mentor
            from (%s where c.ending is null and c.until_day > ?::date and c.until_day <= ?::date) as c
            join care_case k on k.id = c.case_id and k.status = 'OPEN'
            cross join lateral (
                select min(p.role) as role from taking_part p
                where p.case_id = c.case_id and p.organisation_kind = c.asked_kind
                  and p.organisation_identifier = c.asked_identifier
                  and p.from_day <= ?::date and (p.until_day is null or p.until_day > ?::date)) as p
            left join enrolment e on e.young_person_id = c.young_person_id and e.school_id = c.asked_identifier
            where p.role is not null
              and not exists (select from consent_renewal r where r.consent_id = c.id)
            """.formatted(Consents.FIND);
    // Who takes back a yes at the same moment waits for this, or this for them: a task is never left behind.
    private static final String REMEMBER = """
            insert into consent_renewal (consent_id, task_id)
            select c.id, wanted.task_id
            from unnest(?::uuid[], ?::uuid[]) as wanted (consent_id, task_id)
            join consent c on c.id = wanted.consent_id and c.ending is null
            order by c.id
            for share of c
            on conflict do nothing
            returning task_id
            """;
    private static final String RENEWED = """
            insert into consent_renewal as r (consent_id, asked_as) values (?::uuid, ?::uuid)
            on conflict (consent_id) do update set asked_as = excluded.asked_as where r.asked_as is null
            """;
    private static final String TASK = """
            select task_id from consent_renewal where consent_id = ?::uuid and task_id is not null
            """;

    private final Database database;

    EndingConsents(Database database) {
        this.database = database;
    }

    /** A consent that comes to its end, and whose it is to ask anew. */
    record Ending(AskedConsent consent, TaskOwner owner) {}

    /** Those that end after the first day and at the latest on the last, in open cases, and without a task so far. */
    List<Ending> between(LocalDate after, LocalDate last, LocalDate today) {
        return database.statement(ENDING)
                .value(after)
                .value(last)
                .value(today)
                .value(today)
                .list(row -> new Ending(Consents.stored(row).consent(), owner(row)));
    }

    /**
     * Remembers the task for each consent, both in one order.
     *
     * @return the tasks of those that have not ended meanwhile, nor got a task from somebody else
     */
    Set<UUID> remember(List<Ending> ending, List<TaskAssigned> tasks) {
        return new HashSet<>(database.statement(REMEMBER)
                .column(ending, one -> one.consent().id())
                .column(tasks, TaskAssigned::taskId)
                .list(row -> row.id("task_id")));
    }

    /** @throws AlreadyRenewed when it was asked anew before */
    void renewed(UUID consentId, UUID askedAs) {
        if (database.statement(RENEWED).value(consentId).value(askedAs).run() == 0) {
            throw new AlreadyRenewed();
        }
    }

    /** The task to ask for it anew, if there is one. */
    List<UUID> tasksOf(UUID consentId) {
        return database.statement(TASK).value(consentId).list(row -> row.id("task_id"));
    }

    private static TaskOwner owner(Answer row) throws SQLException {
        var kind = OrganisationKind.valueOf(row.text("asked_kind"));
        var identifier = row.text("asked_identifier");
        return kind == OrganisationKind.SCHOOL
                ? TaskOwner.mentor(identifier, row.optionalId("asked_mentor"))
                : TaskOwner.participant(new Participant(kind, identifier, row.text("asked_role")));
    }
}
