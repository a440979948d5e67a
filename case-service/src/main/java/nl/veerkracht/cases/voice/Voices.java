package nl.veerkracht.cases.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.voice.model.Audience;
import nl.veerkracht.cases.voice.model.Voice;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Relative.Relation;

/** Own words, and who may read them; the database refuses to change the words themselves. */
@ApplicationScoped
class Voices {
    private static final String ADD = """
            insert into voice (id, young_person_id, relative_id, relation, author, words, said_at, audience)
            values (?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?::timestamptz, ?)
            """;
    // Locked, so that of taking back and sharing at once the second is judged by what the first has made of it.
    private static final String OWN = """
            select * from voice where id = ?::uuid and young_person_id = ?::uuid and author = ? for update
            """;
    private static final String CHANGE = """
            update voice set audience = ?, taken_back_at = ?::timestamptz where id = ?::uuid
            """;
    private static final String OF_AUTHOR = "author = ?";
    private static final String FOR_ORGANISATION = "(audience = 'ALL' or ? = any(string_to_array(audience, ',')))";
    private static final String PAGE = """
            select * from voice where young_person_id = ?::uuid and %s %s order by said_at desc, id desc limit %d
            """;
    private static final String BEFORE = "and (said_at, id) < (?::timestamptz, ?::uuid)";

    private final Database database;
    private final RowGuard guard;

    Voices(Database database, RowGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    void add(Voice said) {
        database.statement(ADD)
                .value(said.id())
                .value(said.youngPersonId())
                .value(said.relativeId())
                .value(said.relation())
                .value(said.author())
                .value(said.words())
                .value(said.saidAt())
                .value(said.audience().asText())
                .run();
    }

    /** What this account said, for the transaction under way alone. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Voice> own(UUID id, UUID youngPersonId, String account) {
        guard.openForWriting();
        return database.statement(OWN).value(id).value(youngPersonId).value(account).list(Voices::voice).stream()
                .findFirst();
    }

    void save(Voice changed) {
        database.statement(CHANGE)
                .value(changed.audience().asText())
                .value(changed.takenBackAt())
                .value(changed.id())
                .run();
    }

    /** Newest first, what can be this reader's to read; nobody else's words leave the database. */
    @Transactional
    public List<Voice> page(UUID youngPersonId, Reader reader, List<String> cursor, int limit) {
        guard.open(youngPersonId, Set.of(DataClass.VOICE));
        var whose = reader.isOfFamily() ? OF_AUTHOR : FOR_ORGANISATION;
        var statement = database.statement(PAGE.formatted(whose, cursor.isEmpty() ? "" : BEFORE, limit))
                .value(youngPersonId)
                .value(reader.isOfFamily() ? reader.subject() : reader.partKind());
        cursor.forEach(statement::value);
        return statement.list(Voices::voice);
    }

    private static Voice voice(Answer row) throws SQLException {
        return new Voice(
                row.id("id"),
                row.id("young_person_id"),
                row.id("relative_id"),
                Relation.valueOf(row.text("relation")),
                row.text("author"),
                row.text("words"),
                row.moment("said_at"),
                Audience.stored(row.text("audience")),
                row.optionalMoment("taken_back_at"));
    }
}
