package nl.veerkracht.cases.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.family.Speaker;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.talk.model.TalkPartner;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.contracts.access.OrganisationKind;

/** What the family asked, and with whom they can talk. */
@ApplicationScoped
class TalkRequests {
    private static final String PARTNER = """
            select p.case_id, p.young_person_id, p.organisation_kind, p.organisation_identifier, p.role, e.mentor_ref
            from participation p
            join taking_part t on t.case_id = p.case_id and t.organisation_kind = p.organisation_kind
                              and t.organisation_identifier = p.organisation_identifier and t.role = p.role
            join care_case c on c.id = p.case_id
            left join enrolment e on e.young_person_id = p.young_person_id and p.organisation_kind = 'SCHOOL'
                                 and e.school_id = p.organisation_identifier
            where p.id = ?::uuid and p.young_person_id = ?::uuid and p.status = 'ACTIVE' and c.status = 'OPEN'
              and t.from_day <= ?::date and (t.until_day is null or t.until_day > ?::date)
            """;
    // Whoever asks twice at once asks one after the other: the second sees what the first has asked.
    private static final String IN_TURN = "select id from relative where id = ?::uuid for no key update";
    private static final String ASKED = """
            select count(*) filter (where r.asked_at > ?::timestamptz) as lately,
                   count(*) filter (where t.status = 'OPEN' and t.case_id = ?::uuid and t.owner_kind = ?
                                      and t.owner_identifier = ? and t.owner_role = ?) as waiting
            from talk_request r join task t on t.id = r.task_id
            where r.relative_id = ?::uuid
            """;
    private static final String ADD = """
            insert into talk_request (task_id, young_person_id, relative_id, asked_by, asked_at)
            values (?::uuid, ?::uuid, ?::uuid, ?, ?::timestamptz)
            """;
    private static final String OWN = """
            select r.task_id, r.asked_at, t.owner_kind, t.owner_identifier, t.owner_role, t.reason, t.due_on, t.status,
                   t.outcome, t.completed_at
            from talk_request r join task t on t.id = r.task_id
            where r.young_person_id = ?::uuid and r.asked_by = ?
            order by r.asked_at desc, r.task_id desc
            """;

    private final Database database;

    TalkRequests(Database database) {
        this.database = database;
    }

    /** How often somebody asked lately, and how often the same one who has yet to answer. */
    record Asked(int lately, int waiting) {}

    /** The organisation of this participation, if it takes part in the open case of this young person. */
    Optional<TalkPartner> partner(UUID participationId, UUID youngPersonId, LocalDate today) {
        return database
                .statement(PARTNER)
                .value(participationId)
                .value(youngPersonId)
                .value(today)
                .value(today)
                .list(row -> new TalkPartner(
                        row.id("case_id"),
                        row.id("young_person_id"),
                        new Participant(
                                OrganisationKind.valueOf(row.text("organisation_kind")),
                                row.text("organisation_identifier"),
                                row.text("role")),
                        row.optionalId("mentor_ref")))
                .stream()
                .findFirst();
    }

    /** What this relative has asked before; nobody else asks as the same one until the transaction ends. */
    Asked asked(UUID relativeId, TaskAssigned now, Instant since) {
        database.statement(IN_TURN).value(relativeId).list(row -> row.id("id"));
        return database.statement(ASKED)
                .value(since)
                .value(now.caseId())
                .value(now.owner().kind())
                .value(now.owner().identifier())
                .value(now.owner().role().wireName())
                .value(relativeId)
                .list(row -> new Asked(row.number("lately"), row.number("waiting")))
                .get(0);
    }

    void add(TaskAssigned task, Speaker by, Instant at) {
        database.statement(ADD)
                .value(task.taskId())
                .value(task.youngPersonId())
                .value(by.self().id())
                .value(by.account())
                .value(at)
                .run();
    }

    /** What this account asked about this young person, the last first. */
    List<TalkRequestView> own(UUID youngPersonId, String account) {
        return database.statement(OWN).value(youngPersonId).value(account).list(TalkRequestView::of);
    }
}
