package nl.veerkracht.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.emergency.model.AlreadyJudged;
import nl.veerkracht.cases.emergency.model.EmergencyAccess;
import nl.veerkracht.cases.emergency.model.Judgement;

/** Emergency access that was opened, and how it was judged; nothing of it is ever changed. */
@ApplicationScoped
class EmergencyAccesses {
    // One at a time for each account, so that of two requests at once the second counts the first.
    private static final String ALONE = "select pg_advisory_xact_lock(hashtextextended('emergency-access ' || ?, 0))";
    private static final String ADD = """
            insert into emergency_access (id, young_person_id, case_id, school_ids, account, staff_number,
                                          organisation_kind, organisation_identifier, role, reason, opened_at, until_at)
            values (?::uuid, ?::uuid, ?::uuid, ?::text[], ?, ?, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz)
            """;
    private static final String SINCE = """
            select count(*) as times,
                   count(*) filter (where young_person_id = ?::uuid and until_at > ?::timestamptz) as running
            from emergency_access where account = ? and opened_at > ?::timestamptz
            """;
    private static final String OPEN = """
            select id, opened_at, until_at from emergency_span
            where young_person_id = ?::uuid and account = ? and opened_at <= ?::timestamptz and until_at > ?::timestamptz
            """;
    private static final String JUDGE = """
            insert into emergency_judgement (emergency_access_id, justified, explanation, judged_by, judged_at)
            values (?::uuid, ?::boolean, ?, ?, ?::timestamptz)
            on conflict do nothing
            """;

    private final Database database;

    EmergencyAccesses(Database database) {
        this.database = database;
    }

    /**
     * How often an account had it.
     *
     * @param running whether its hour for this young person has not passed
     */
    record Before(int times, boolean running) {}

    /** What an account had since then; until the transaction under way has ended, nothing is added to it by another. */
    Before since(Instant then, EmergencyAccess wanted) {
        var account = wanted.by().account();
        database.statement(ALONE).value(account).list(row -> account);
        return database.statement(SINCE)
                .value(wanted.whom().youngPersonId())
                .value(wanted.openedAt())
                .value(account)
                .value(then)
                .list(row -> new Before(row.number("times"), row.number("running") > 0))
                .get(0);
    }

    void add(EmergencyAccess opened) {
        database.statement(ADD)
                .value(opened.id())
                .value(opened.whom().youngPersonId())
                .value(opened.whom().caseId())
                .values(opened.whom().schoolIds())
                .value(opened.by().account())
                .value(opened.by().staffNumber())
                .value(opened.by().organisationKind())
                .value(opened.by().organisationIdentifier())
                .value(opened.by().role())
                .value(opened.reason())
                .value(opened.openedAt())
                .value(opened.until())
                .run();
    }

    /** What this account has now. */
    Optional<OpenEmergencyView> open(UUID youngPersonId, String account, Instant now) {
        return database
                .statement(OPEN)
                .value(youngPersonId)
                .value(account)
                .value(now)
                .value(now)
                .list(row -> new OpenEmergencyView(row.id("id"), row.moment("opened_at"), row.moment("until_at")))
                .stream()
                .findFirst();
    }

    /** @throws AlreadyJudged when somebody did before */
    void judge(UUID id, Judgement judgement) {
        var added = database.statement(JUDGE)
                .value(id)
                .value(judgement.justified())
                .value(judgement.explanation())
                .value(judgement.by())
                .value(judgement.at())
                .run();
        if (added == 0) {
            throw new AlreadyJudged();
        }
    }
}
