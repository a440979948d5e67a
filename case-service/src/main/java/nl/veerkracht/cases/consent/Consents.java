package nl.veerkracht.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.consent.model.AskedConsent;
import nl.veerkracht.cases.consent.model.ConsentStatus;
import nl.veerkracht.cases.consent.model.Purpose;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Recipient;

/** What was asked and what was answered; an answer is never changed, and an end never undone. */
@ApplicationScoped
class Consents {
    private static final String ADD = """
            insert into consent (id, case_id, young_person_id, class, purpose, recipient_kind, recipient_identifier,
                                 from_day, until_day, asked_kind, asked_identifier, asked_by, asked_at)
            values (?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?, ?::date, ?::date, ?, ?, ?, ?::timestamptz)
            """;
    static final String FIND = """
            select c.*, (select string_agg(a.relative_id::text, ',') from consent_answer a
                         where a.consent_id = c.id and a.agreed) as given_by
            from consent c
            """;
    private static final String OF_CASE = FIND + "where c.case_id = ?::uuid order by c.asked_at desc, c.id";
    // Locked, so that of two answers that come at once the second is judged by what the first has made of it.
    private static final String ONE = FIND + "where c.id = ?::uuid for update of c";
    private static final String ANSWER = """
            insert into consent_answer (consent_id, relative_id, agreed, how, proof, recorded_by, at)
            values (?::uuid, ?::uuid, ?::boolean, ?, ?, ?, ?::timestamptz)
            """;
    private static final String END = """
            update consent set ending = ?, ended_by = ?::uuid, ended_at = ?::timestamptz where id = ?::uuid
            """;

    private final Database database;

    Consents(Database database) {
        this.database = database;
    }

    /**
     * A consent, with who asked for it.
     *
     * @param askedFor kind and identifier of the organisation for which it was asked
     */
    record Stored(AskedConsent consent, Purpose purpose, Recipient askedFor, Instant askedAt) {}

    @SentOnce
    void add(Stored one, String by) {
        var asked = one.consent();
        var terms = asked.terms();
        database.statement(ADD)
                .value(asked.id())
                .value(asked.caseId())
                .value(asked.youngPersonId())
                .value(terms.dataClass())
                .value(one.purpose())
                .value(terms.recipient().kind())
                .value(terms.recipient().identifier())
                .value(terms.from())
                .value(terms.until())
                .value(one.askedFor().kind())
                .value(one.askedFor().identifier())
                .value(by)
                .value(one.askedAt())
                .run();
    }

    /** Of this case, what was asked last first. */
    List<Stored> of(UUID caseId) {
        return database.statement(OF_CASE).value(caseId).list(Consents::stored);
    }

    /** The consent with this id, for the transaction under way alone. */
    Optional<Stored> find(UUID id) {
        return database.statement(ONE).value(id).list(Consents::stored).stream().findFirst();
    }

    void answer(UUID id, UUID relative, boolean agrees, Word word, Instant at) {
        database.statement(ANSWER)
                .value(id)
                .value(relative)
                .value(agrees)
                .value(word.how())
                .value(word.proof())
                .value(word.by())
                .value(at)
                .run();
    }

    void end(UUID id, ConsentStatus as, UUID relative, Instant at) {
        database.statement(END).value(as).value(relative).value(at).value(id).run();
    }

    /** One row of {@link #FIND}. */
    static Stored stored(Answer row) throws SQLException {
        var ending = row.optionalText("ending");
        var terms = new Consent(
                DataClass.valueOf(row.text("class")),
                new Recipient(row.text("recipient_kind"), row.text("recipient_identifier")),
                row.day("from_day"),
                row.day("until_day"),
                row.ids("given_by"));
        var consent = new AskedConsent(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                terms,
                ending == null ? null : ConsentStatus.valueOf(ending));
        return new Stored(
                consent,
                Purpose.valueOf(row.text("purpose")),
                new Recipient(row.text("asked_kind"), row.text("asked_identifier")),
                row.moment("asked_at"));
    }
}
