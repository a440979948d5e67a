package nl.veerkracht.cases.advice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.advice.model.Advice;
import nl.veerkracht.cases.advice.model.Advice.Content;
import nl.veerkracht.cases.advice.model.Advice.Giver;
import nl.veerkracht.cases.advice.model.Term;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.refusal.ChangedMeanwhile;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;

/** The advices; only added to, each in the place of the one before. */
@ApplicationScoped
class StoredAdvices {
    private static final String ADD = """
            insert into advice (id, case_id, young_person_id, organisation_kind, organisation_identifier, author,
                                hours_per_week, days_per_week, build_up, adaptations, school_does, starts_on, review_on,
                                given_at, replaces)
            values (?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?::int, ?::int, ?, ?, ?, ?::date, ?::date, ?::timestamptz,
                    ?::uuid)
            on conflict do nothing
            """;
    private static final String FIND = "select * from advice where id = ?::uuid";
    private static final String LATEST = """
            select a.* from advice a
            where a.case_id = ?::uuid and not exists (select from advice n where n.replaces = a.id)
            """;
    private static final String PAGE = """
            select * from advice where case_id = ?::uuid %s order by given_at desc, id desc limit %d
            """;
    private static final String BEFORE = "and (given_at, id) < (?::timestamptz, ?::uuid)";

    private final Database database;
    private final RowGuard guard;

    StoredAdvices(Database database, RowGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    /** @throws ChangedMeanwhile when somebody else gave advice at the same moment */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Advice advice) {
        guard.openForWriting();
        var content = advice.content();
        var added = database.statement(ADD)
                .value(advice.id())
                .value(advice.caseId())
                .value(advice.youngPersonId())
                .value(advice.giver().organisation().kind())
                .value(advice.giver().organisation().identifier())
                .value(advice.giver().account())
                .value(content.hoursPerWeek())
                .value(content.daysPerWeek())
                .value(content.buildUp())
                .value(content.adaptations())
                .value(content.schoolDoes())
                .value(advice.term().startsOn())
                .value(advice.term().reviewOn())
                .value(advice.givenAt())
                .value(advice.replaces())
                .run();
        if (added == 0) {
            throw new ChangedMeanwhile();
        }
    }

    /** The advice with this id, for who writes what follows on it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Advice> find(UUID id) {
        guard.openForWriting();
        return database.statement(FIND).value(id).list(StoredAdvices::advice).stream()
                .findFirst();
    }

    /** The one that nothing has taken the place of, for who decides something. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Advice> latestOf(UUID caseId) {
        guard.openForWriting();
        return database.statement(LATEST).value(caseId).list(StoredAdvices::advice).stream()
                .findFirst();
    }

    /** Newest first, for a reader to whom the policy opens something of it. */
    @Transactional
    public List<Advice> page(UUID caseId, UUID youngPersonId, List<String> from, int limit) {
        guard.open(youngPersonId, Set.of(DataClass.ADVICE));
        var statement = database.statement(PAGE.formatted(from.isEmpty() ? "" : BEFORE, limit))
                .value(caseId);
        from.forEach(statement::value);
        return statement.list(StoredAdvices::advice);
    }

    private static Advice advice(Answer row) throws SQLException {
        var organisation = new Participant(
                OrganisationKind.valueOf(row.text("organisation_kind")),
                row.text("organisation_identifier"),
                Role.YOUTH_PHYSICIAN.wireName());
        return new Advice(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                new Giver(organisation, row.text("author")),
                content(row),
                new Term(row.day("starts_on"), row.day("review_on")),
                row.moment("given_at"),
                row.optionalId("replaces"));
    }

    private static Content content(Answer row) throws SQLException {
        return new Content(
                row.optionalNumber("hours_per_week"),
                row.optionalNumber("days_per_week"),
                row.optionalText("build_up"),
                row.optionalText("adaptations"),
                row.optionalText("school_does"));
    }
}
