package nl.veerkracht.cases.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.kit.clock.BusinessClock;

/**
 * Keeps the address that each account made for its calendar, for one organisation: who acts for another has none any more.
 * What roles somebody has is known when they look themselves and not when their calendar does, so an address ends when its
 * owner did not look for some time.
 */
@ApplicationScoped
class CalendarFeeds {
    private static final String MAKE = """
            insert into calendar_feed (account, organisation_kind, organisation_identifier, roles, token_hash, language,
                                       looked_at)
            values (?, ?, ?, ?::text[], ?, ?, ?::timestamptz)
            on conflict (account) do update set
                organisation_kind = excluded.organisation_kind, organisation_identifier = excluded.organisation_identifier,
                roles = excluded.roles, token_hash = excluded.token_hash, language = excluded.language,
                looked_at = excluded.looked_at
            """;
    private static final String OWN = """
            select looked_at from calendar_feed
            where account = ? and organisation_kind = ? and organisation_identifier = ? and looked_at > ?::timestamptz
            """;
    private static final String BY_SECRET = """
            select account, organisation_kind, organisation_identifier, array_to_string(roles, ',') as all_roles, language
            from calendar_feed where token_hash = ? and looked_at > ?::timestamptz
            """;
    /** Once an hour is enough for what counts in days, unless the roles are others. */
    private static final String LOOKED = """
            update calendar_feed set looked_at = ?::timestamptz, roles = ?::text[]
            where account = ? and looked_at > ?::timestamptz and (looked_at < ?::timestamptz or roles <> ?::text[])
            """;

    private static final String OF_ANOTHER = """
            delete from calendar_feed
            where account = ? and (organisation_kind, organisation_identifier) <> (?, ?)
            """;
    private static final String END = "delete from calendar_feed where account = ?";
    private static final String FORGET = "delete from calendar_feed where looked_at <= ?::timestamptz";

    private final Database database;
    private final AgendaConfig config;
    private final BusinessClock clock;

    CalendarFeeds(Database database, AgendaConfig config, BusinessClock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Makes an address in place of the one before, which ends. */
    @Transactional
    FeedToken make(Reader reader, Locale language) {
        var token = FeedToken.made();
        database.statement(MAKE)
                .value(reader.subject())
                .value(reader.partKind())
                .value(reader.partIdentifier())
                .values(reader.roles())
                .value(token.hash())
                .value(language.getLanguage())
                .value(clock.instant())
                .run();
        return token;
    }

    /** On which day the reader's address ends, if they have one. */
    Optional<LocalDate> until(Reader reader) {
        return database
                .statement(OWN)
                .value(reader.subject())
                .value(reader.partKind())
                .value(reader.partIdentifier())
                .value(ended())
                .list(row -> LocalDate.ofInstant(row.moment("looked_at").plus(kept()), BusinessClock.ZONE))
                .stream()
                .findFirst();
    }

    /** The address with this secret, if it has not ended. */
    Optional<CalendarFeed> find(FeedToken token) {
        return database.statement(BY_SECRET).value(token.hash()).value(ended()).list(CalendarFeed::of).stream()
                .findFirst();
    }

    /** Tells that its owner looks at the agenda, so that the address stays, and shows what they see now. */
    @Transactional
    void looked(Reader reader) {
        database.statement(OF_ANOTHER)
                .value(reader.subject())
                .value(reader.partKind())
                .value(reader.partIdentifier())
                .run();
        database.statement(LOOKED)
                .value(clock.instant())
                .values(reader.roles())
                .value(reader.subject())
                .value(ended())
                .value(clock.instant().minus(Duration.ofHours(1)))
                .values(reader.roles())
                .run();
    }

    @Transactional
    void end(Reader reader) {
        database.statement(END).value(reader.subject()).run();
    }

    /** Those that ended. */
    @Transactional
    int forget() {
        return database.statement(FORGET).value(ended()).run();
    }

    private Instant ended() {
        return clock.instant().minus(kept());
    }

    private Duration kept() {
        return Duration.ofDays(config.addressKeptFor());
    }
}
