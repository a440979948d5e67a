package nl.veerkracht.cases.exemption;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.exemption.model.Exemption;
import nl.veerkracht.cases.exemption.model.Exemption.Content;
import nl.veerkracht.cases.exemption.model.Ground;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.refusal.ChangedMeanwhile;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;

/** The exemptions; only added to, each in the place of the one before. */
@ApplicationScoped
class Exemptions {
    private static final String ADD = """
            insert into exemption (id, case_id, young_person_id, organisation_kind, organisation_identifier, author, ground,
                                   from_day, last_day, recorded_at, replaces)
            values (?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?, ?::date, ?::date, ?::timestamptz, ?::uuid)
            on conflict do nothing
            """;
    private static final String STANDING = """
            select e.id from exemption e
            where e.case_id = ?::uuid and not exists (select from exemption n where n.replaces = e.id)
            """;
    private static final String OF_CASE = """
            select * from exemption where case_id = ?::uuid order by recorded_at desc, id desc limit ?::int
            """;

    private final Database database;
    private final RowGuard guard;

    Exemptions(Database database, RowGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    /** @throws ChangedMeanwhile when somebody else recorded one at the same moment */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Exemption one) {
        guard.openForWriting();
        var added = database.statement(ADD)
                .value(one.id())
                .value(one.caseId())
                .value(one.youngPersonId())
                .value(one.municipality().kind())
                .value(one.municipality().identifier())
                .value(one.account())
                .value(one.content().ground())
                .value(one.content().from())
                .value(one.content().until())
                .value(one.recordedAt())
                .value(one.replaces())
                .run();
        if (added == 0) {
            throw new ChangedMeanwhile();
        }
    }

    /** The one that nothing has taken the place of, for who records the next. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> standing(UUID caseId) {
        guard.openForWriting();
        return database.statement(STANDING).value(caseId).list(row -> row.id("id")).stream()
                .findFirst();
    }

    /** Newest first, for a reader to whom the policy opens something of it. */
    @Transactional
    public List<Exemption> of(UUID caseId, UUID youngPersonId, int most) {
        guard.open(youngPersonId, Set.of(DataClass.STATUTORY));
        return database.statement(OF_CASE).value(caseId).value(most).list(Exemptions::exemption);
    }

    private static Exemption exemption(Answer row) throws SQLException {
        return new Exemption(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                new Participant(
                        OrganisationKind.valueOf(row.text("organisation_kind")),
                        row.text("organisation_identifier"),
                        Role.ATTENDANCE_OFFICER.wireName()),
                row.text("author"),
                new Content(Ground.valueOf(row.text("ground")), row.day("from_day"), row.day("last_day")),
                row.moment("recorded_at"),
                row.optionalId("replaces"));
    }
}
