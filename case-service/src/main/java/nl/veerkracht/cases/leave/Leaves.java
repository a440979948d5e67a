package nl.veerkracht.cases.leave;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import org.jspecify.annotations.Nullable;

/** Who is away, of each organisation apart: of another's nobody finds anything here. */
@ApplicationScoped
class Leaves {
    private static final String OF_ORGANISATION =
            "select * from staff_leave where organisation_kind = ? and organisation_identifier = ?";
    private static final String NOT_OVER =
            OF_ORGANISATION + " and until_day >= ?::date order by from_day, until_day, id";
    private static final String HOLD = OF_ORGANISATION + " and id = ?::uuid for update";
    // Two who tell of one account wait for each other, so that it is not away twice at once.
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended(?, 33))";
    private static final String ADD = """
            insert into staff_leave (id, account, staff_ref, organisation_kind, organisation_identifier, from_day, until_day,
                                     substitute_account, recorded_by, recorded_at)
            select l.id, l.account, l.staff_ref, l.kind, l.identifier, l.from_day, l.until_day, l.substitute, l.by, l.at
            from (values (?::uuid, ?, ?::uuid, ?, ?, ?::date, ?::date, ?, ?, ?::timestamptz))
                as l (id, account, staff_ref, kind, identifier, from_day, until_day, substitute, by, at)
            where not exists (
                select from staff_leave other
                where other.account = l.account and other.organisation_kind = l.kind
                  and other.organisation_identifier = l.identifier
                  and other.from_day <= l.until_day and other.until_day >= l.from_day)
            """;
    private static final String SUBSTITUTE = """
            update staff_leave set substitute_account = ?, accepted_at = ?::timestamptz where id = ?::uuid
            """;
    private static final String SHORTEN = "update staff_leave set until_day = ?::date where id = ?::uuid";
    private static final String REMOVE = "delete from staff_leave where id = ?::uuid";
    private static final String FORGET = "delete from staff_leave where until_day < ?::date";

    private final Database database;

    Leaves(Database database) {
        this.database = database;
    }

    /** Those of the reader's organisation that are not over, the first first. */
    List<Leave> of(Reader reader) {
        return database.statement(NOT_OVER)
                .value(reader.partKind())
                .value(reader.partIdentifier())
                .value(reader.today())
                .list(Leave::of);
    }

    /** One of the reader's organisation, kept to this transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Leave> hold(UUID id, Reader reader) {
        return database
                .statement(HOLD)
                .value(reader.partKind())
                .value(reader.partIdentifier())
                .value(id)
                .list(Leave::of)
                .stream()
                .findFirst();
    }

    /** Whether it could be: nobody is away twice on a day. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean add(Leave leave, Reader by, Instant at) {
        database.statement(ONE_AT_A_TIME).value(leave.account()).list(row -> true);
        return database.statement(ADD)
                        .value(leave.id())
                        .value(leave.account())
                        .value(leave.staffRef())
                        .value(by.partKind())
                        .value(by.partIdentifier())
                        .value(leave.from())
                        .value(leave.until())
                        .value(leave.substitute())
                        .value(leave.recordedBy())
                        .value(at)
                        .run()
                > 0;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void substitute(UUID id, @Nullable String account, @Nullable Instant acceptedAt) {
        database.statement(SUBSTITUTE)
                .value(account)
                .value(acceptedAt)
                .value(id)
                .run();
    }

    /** It ended on this day, or never was. */
    @Transactional(Transactional.TxType.MANDATORY)
    void end(Leave leave, LocalDate lastDay) {
        if (lastDay.isBefore(leave.from())) {
            database.statement(REMOVE).value(leave.id()).run();
        } else {
            database.statement(SHORTEN).value(lastDay).value(leave.id()).run();
        }
    }

    /** How many were over before this day. */
    @Transactional
    int forget(LocalDate overBefore) {
        return database.statement(FORGET).value(overBefore).run();
    }
}
