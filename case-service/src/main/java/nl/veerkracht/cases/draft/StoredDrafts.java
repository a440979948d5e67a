package nl.veerkracht.cases.draft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.database.Statement;
import nl.veerkracht.cases.draft.model.Draft;
import nl.veerkracht.cases.draft.model.DraftKey;
import nl.veerkracht.cases.draft.model.DraftText;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.jspecify.annotations.Nullable;

/** The drafts; each statement names the author first, for the database shows a draft to nobody else. */
@ApplicationScoped
class StoredDrafts {
    private static final String FIND = """
            select round, fields::text as fields, changed_at from draft
            where account = ? and organisation_kind = ? and organisation_identifier = ? and young_person_id = ?::uuid
              and form = ?
            """;
    private static final String KEEP = """
            insert into draft as d (account, organisation_kind, organisation_identifier, young_person_id, form,
                                    fields, changed_at, round)
            values (?, ?, ?, ?::uuid, ?, ?::jsonb, ?::timestamptz, coalesce(?::int, 0))
            on conflict (account, organisation_kind, organisation_identifier, young_person_id, form) do update
                set fields = excluded.fields, changed_at = excluded.changed_at
                where d.round = coalesce(?::int, d.round)
            """;
    private static final String REMOVE = """
            insert into draft as d (account, organisation_kind, organisation_identifier, young_person_id, form,
                                    changed_at, round)
            values (?, ?, ?, ?::uuid, ?, ?::timestamptz, 1)
            on conflict (account, organisation_kind, organisation_identifier, young_person_id, form) do update
                set fields = null, changed_at = excluded.changed_at, round = d.round + 1
            """;
    private static final String FORGET = "delete from draft where changed_at <= ?::timestamptz";
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};

    private final Database database;
    private final RowGuard guard;

    StoredDrafts(Database database, RowGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    @Transactional(TxType.MANDATORY)
    public Draft find(DraftKey key) {
        return statement(FIND, key).list(StoredDrafts::draft).stream()
                .findFirst()
                .orElse(Draft.NONE);
    }

    /** Whether it was kept; not when a text of that round was sent or thrown away. */
    @Transactional(TxType.MANDATORY)
    public boolean keep(DraftKey key, DraftText text, @Nullable Integer round, Instant now) {
        return statement(KEEP, key)
                        .value(json(text))
                        .value(now)
                        .value(round)
                        .value(round)
                        .run()
                > 0;
    }

    /** The text goes and the next round begins, also where nothing was kept. */
    @Transactional(TxType.MANDATORY)
    public void remove(DraftKey key, Instant now) {
        statement(REMOVE, key).value(now).run();
    }

    /** All that nobody changed since; the answer is how many. */
    @Transactional(TxType.MANDATORY)
    public int forget(Instant unchangedSince) {
        guard.openForWriting();
        return database.statement(FORGET).value(unchangedSince).run();
    }

    private Statement statement(String sql, DraftKey key) {
        var author = key.author();
        guard.openOwn(author.asText());
        return database.statement(sql)
                .value(author.account())
                .value(author.organisationKind())
                .value(author.organisationIdentifier())
                .value(key.youngPersonId())
                .value(key.form().slug());
    }

    private static Draft draft(Answer row) throws SQLException {
        var fields = row.optionalText("fields");
        return new Draft(row.number("round"), fields == null ? null : read(fields), row.moment("changed_at"));
    }

    private static String json(DraftText text) {
        try {
            return EventJson.MAPPER.writeValueAsString(text.fields());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a draft cannot be written as JSON");
        }
    }

    private static DraftText read(String json) {
        try {
            return new DraftText(EventJson.MAPPER.readValue(json, FIELDS));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a stored draft cannot be read");
        }
    }
}
