package nl.veerkracht.cases.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.access.VisibleClasses;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.RowGuard;
import nl.veerkracht.cases.note.model.Note;
import nl.veerkracht.cases.note.model.Note.Texts;
import nl.veerkracht.cases.note.model.Note.Writer;
import nl.veerkracht.cases.note.model.NoteClass;

/** The notes; only added to, and each corrected at most once. */
@ApplicationScoped
class Notes {
    private static final String ADD = """
            insert into note (id, case_id, young_person_id, class, organisation_kind, organisation_identifier, author,
                              happened_on, written_at, observation, interpretation, wish, corrects)
            values (?::uuid, ?::uuid, ?::uuid, ?, ?, ?, ?, ?::date, ?::timestamptz, ?, ?, ?, ?::uuid)
            on conflict (corrects) do nothing
            """;
    private static final String FIND = "select n.*, null::uuid as corrected_by from note n where n.id = ?::uuid";
    private static final String PAGE = """
            select n.*, c.id as corrected_by
            from note n left join note c on c.corrects = n.id
            where n.case_id = ?::uuid
              and (n.organisation_identifier = ? and n.class = any(?::text[])
                   or n.organisation_identifier <> ? and n.class = any(?::text[]))
              %s
            order by n.happened_on desc, n.written_at desc, n.id desc
            limit %d
            """;
    private static final String BEFORE = "and (n.happened_on, n.written_at, n.id) < (?::date, ?::timestamptz, ?::uuid)";

    private final Database database;
    private final RowGuard guard;

    Notes(Database database, RowGuard guard) {
        this.database = database;
        this.guard = guard;
    }

    /** @throws AlreadyCorrected when somebody corrected the same before, or at the same moment */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(Note note) {
        guard.openForWriting();
        var added = database.statement(ADD)
                .value(note.id())
                .value(note.caseId())
                .value(note.youngPersonId())
                .value(note.noteClass())
                .value(note.writer().organisationKind())
                .value(note.writer().organisationIdentifier())
                .value(note.writer().account())
                .value(note.happenedOn())
                .value(note.writtenAt())
                .value(note.texts().observation())
                .value(note.texts().interpretation())
                .value(note.texts().wish())
                .value(note.corrects())
                .run();
        if (added == 0) {
            throw new AlreadyCorrected();
        }
    }

    /** The note with this id, for who writes what follows on it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Note> find(UUID id) {
        guard.openForWriting();
        return database.statement(FIND).value(id).list(Notes::stored).stream()
                .findFirst()
                .map(StoredNote::note);
    }

    /** Of this case, newest first, those of the classes that may be seen; no other leaves the database. */
    @Transactional
    public List<StoredNote> page(
            UUID caseId, UUID youngPersonId, VisibleClasses visible, List<String> from, int limit) {
        guard.open(youngPersonId, visible.all());
        var statement = database.statement(PAGE.formatted(from.isEmpty() ? "" : BEFORE, limit))
                .value(caseId)
                .value(visible.own())
                .values(visible.ofOwn())
                .value(visible.own())
                .values(visible.ofOthers());
        from.forEach(statement::value);
        return statement.list(Notes::stored);
    }

    private static StoredNote stored(Answer row) throws SQLException {
        var note = new Note(
                row.id("id"),
                row.id("case_id"),
                row.id("young_person_id"),
                NoteClass.valueOf(row.text("class")),
                new Writer(row.text("organisation_kind"), row.text("organisation_identifier"), row.text("author")),
                row.day("happened_on"),
                new Texts(
                        row.optionalText("observation"), row.optionalText("interpretation"), row.optionalText("wish")),
                row.moment("written_at"),
                row.optionalId("corrects"));
        return new StoredNote(note, row.optionalId("corrected_by"));
    }
}
