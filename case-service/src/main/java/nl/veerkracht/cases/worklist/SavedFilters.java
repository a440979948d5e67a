package nl.veerkracht.cases.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.database.Statement;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.kit.clock.BusinessClock;

/**
 * Keeps what people chose to look at, for each account apart: nobody reads, replaces or takes away another's. What is kept
 * goes after a time in which it was not saved again, so that nothing stays of whose account is gone.
 */
@ApplicationScoped
public class SavedFilters {
    static final int MOST = 20;

    private static final String OWN = """
            select id, name, list, step, school_id, is_start from saved_filter
            where account = ? and saved_at > ?::timestamptz
            order by name, id
            """;
    // Two savings of one account wait for each other, so that together they keep no more than one can.
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(hashtextextended(?, 22))";
    private static final String NO_OTHER_START =
            "update saved_filter set is_start = false where account = ? and is_start";
    private static final String SAVE = """
            insert into saved_filter (id, account, name, list, step, school_id, is_start, saved_at)
            values (?::uuid, ?, ?, ?, ?, ?, ?::boolean, ?::timestamptz)
            on conflict (account, name) do update set
                list = excluded.list, step = excluded.step, school_id = excluded.school_id,
                is_start = excluded.is_start, saved_at = excluded.saved_at
            returning id, name, list, step, school_id, is_start
            """;
    private static final String REMOVE = "delete from saved_filter where account = ? and id = ?::uuid";
    private static final String FORGET = "delete from saved_filter where saved_at <= ?::timestamptz";

    private final Database database;
    private final WorklistConfig config;
    private final BusinessClock clock;

    SavedFilters(Database database, WorklistConfig config, BusinessClock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** What this account keeps, by name. */
    List<SavedFilterView> of(String account) {
        return database.statement(OWN).value(account).value(expired()).list(SavedFilterView::of);
    }

    /**
     * Keeps it, in place of what has the same name.
     *
     * @throws TooManySavedFilters when it would be one more than can be kept
     */
    @Transactional
    @SentOnce
    SavedFilterView save(String account, SavedFilterView wanted) {
        database.statement(ONE_AT_A_TIME).value(account).list(row -> true);
        var kept = of(account);
        if (kept.size() >= MOST && kept.stream().noneMatch(one -> one.name().equals(wanted.name()))) {
            throw new TooManySavedFilters();
        }
        if (wanted.start()) {
            database.statement(NO_OTHER_START).value(account).run();
        }
        return saving(account, wanted).list(SavedFilterView::of).get(0);
    }

    /** Whether there was such a one of this account. */
    @Transactional
    boolean remove(String account, UUID id) {
        return database.statement(REMOVE).value(account).value(id).run() > 0;
    }

    /** What nobody saved again for too long. */
    @Transactional
    int forget() {
        return database.statement(FORGET).value(expired()).run();
    }

    private Statement saving(String account, SavedFilterView wanted) {
        return database.statement(SAVE)
                .value(wanted.id())
                .value(account)
                .value(wanted.name())
                .value(wanted.list())
                .value(wanted.step())
                .value(wanted.schoolId())
                .value(wanted.start())
                .value(clock.instant());
    }

    private Instant expired() {
        return clock.instant().minus(Duration.ofDays(config.savedFor()));
    }
}
