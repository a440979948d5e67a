package nl.veerkracht.cases.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.database.Answer;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.erasure.model.Erasure;
import nl.veerkracht.cases.erasure.model.Ground;
import nl.veerkracht.cases.erasure.model.ServiceRows;
import nl.veerkracht.cases.erasure.model.Wish;
import nl.veerkracht.cases.erasure.model.Word;
import nl.veerkracht.cases.request.SentOnce;

/** The erasures, with what their dry runs found. */
@ApplicationScoped
class Erasures {
    private static final String ADD = """
            insert into erasure (id, data_subject, school_id, ground, note, asked_by, asked_at, counted_at)
            values (?::uuid, ?::uuid, ?, ?, ?, ?, ?::timestamptz, ?::timestamptz)
            """;
    private static final String ADD_COUNTED = """
            insert into erasure_rows (erasure_id, service, table_name, counted)
            select ?::uuid, * from unnest(?::text[], ?::text[], ?::int[])
            """;
    private static final String FORGET_COUNTED = "delete from erasure_rows where erasure_id = ?::uuid";
    private static final String COUNTED_AT = "update erasure set counted_at = ?::timestamptz where id = ?::uuid";
    private static final String SELECT = """
            select id, data_subject, school_id, ground, note, asked_by, asked_at, counted_at, approved_by, approved_at
            from erasure
            """;
    private static final String FIND = SELECT + "where id = ?::uuid\n";
    private static final String PAGE = SELECT + """
            where school_id = ? and (approved_at is null) = ?::boolean and (asked_at, id) < (?::timestamptz, ?::uuid)
            order by asked_at desc, id desc limit ?::int
            """;
    private static final List<String> FROM_THE_NEWEST = List.of("infinity", new UUID(-1, -1).toString());
    private static final String COUNTED = """
            select service, table_name, counted from erasure_rows where erasure_id = ?::uuid and counted > 0
            order by service, table_name
            """;
    private static final String APPROVE = """
            update erasure set approved_by = ?, approved_at = ?::timestamptz, note = null where id = ?::uuid
            """;

    private final Database database;

    /** How far it has come. */
    enum Status {
        /** For a second person. */
        WAITING,
        CARRIED_OUT
    }

    Erasures(Database database) {
        this.database = database;
    }

    @Transactional
    @SentOnce
    void add(Erasure erasure, List<ServiceRows> counted) {
        database.statement(ADD)
                .value(erasure.id())
                .value(erasure.youngPersonId())
                .value(erasure.schoolId())
                .value(erasure.ground())
                .value(erasure.wish().note())
                .value(erasure.asked().by())
                .value(erasure.asked().at())
                .value(erasure.countedAt())
                .run();
        addCounted(erasure.id(), counted);
    }

    /** Puts what was found now in the place of what was found before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void countAgain(UUID id, List<ServiceRows> counted, Instant now) {
        database.statement(FORGET_COUNTED).value(id).run();
        addCounted(id, counted);
        database.statement(COUNTED_AT).value(now).value(id).run();
    }

    Optional<Erasure> find(UUID id) {
        return database.statement(FIND).value(id).list(Erasures::read).stream().findFirst();
    }

    /**
     * The erasures of a school, newest first; one more than fits on the page, if there is one.
     *
     * @param after the keys of the last one of the page before; none on the first page
     */
    List<Erasure> page(String schoolId, Status status, List<String> after, int limit) {
        var keys = after.isEmpty() ? FROM_THE_NEWEST : after;
        return database.statement(PAGE)
                .value(schoolId)
                .value(status == Status.WAITING)
                .value(keys.get(0))
                .value(keys.get(1))
                .value(limit + 1)
                .list(Erasures::read);
    }

    /** The same, kept to the transaction under way; it must be there. */
    @Transactional(Transactional.TxType.MANDATORY)
    Erasure lock(UUID id) {
        return database.statement(FIND + "for update")
                .value(id)
                .list(Erasures::read)
                .get(0);
    }

    /** What the dry run found. */
    List<ServiceRows> counted(UUID id) {
        return database.statement(COUNTED)
                .value(id)
                .list(row -> new ServiceRows(row.text("service"), row.text("table_name"), row.number("counted")));
    }

    /** From here on the transaction may delete; the note goes with the rest. */
    @Transactional(Transactional.TxType.MANDATORY)
    void approve(UUID id, String by, Instant now) {
        database.statement(APPROVE).value(by).value(now).value(id).run();
    }

    private void addCounted(UUID id, List<ServiceRows> counted) {
        database.statement(ADD_COUNTED)
                .value(id)
                .column(counted, ServiceRows::service)
                .column(counted, ServiceRows::table)
                .column(counted, ServiceRows::count)
                .run();
    }

    private static Erasure read(Answer row) throws SQLException {
        var ground = Ground.valueOf(row.text("ground"));
        var approvedBy = row.optionalText("approved_by");
        return new Erasure(
                row.id("id"),
                new Wish(row.id("data_subject"), ground, row.optionalText("note")),
                row.text("school_id"),
                new Word(row.text("asked_by"), row.moment("asked_at")),
                row.moment("counted_at"),
                approvedBy == null ? null : new Word(approvedBy, row.moment("approved_at")));
    }
}
