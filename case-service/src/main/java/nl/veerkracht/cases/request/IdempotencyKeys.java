package nl.veerkracht.cases.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * Remembers for a day what somebody made with which key, a case, own words, a note or advice, so that a request that is sent again makes no
 * other. Keeps a hash of the request, not the request.
 */
@ApplicationScoped
public class IdempotencyKeys {
    /** The header in which a caller gives the key. */
    public static final String HEADER = "Idempotency-Key";

    private static final Pattern PRINTABLE = Pattern.compile("[ -~]{1,64}");
    private static final Duration KEPT = Duration.ofDays(1);
    private static final Duration BETWEEN_FORGETTING = Duration.ofHours(1);
    private static final String CLAIM = """
            insert into idempotency_key as k (subject, key, request_hash, case_id, at)
            values (?, ?, ?, ?::uuid, ?::timestamptz)
            on conflict (subject, key) do update set
                request_hash = excluded.request_hash, case_id = excluded.case_id, at = excluded.at
            where k.at <= ?::timestamptz
            returning case_id
            """;
    private static final String FIND = """
            select request_hash, case_id from idempotency_key where subject = ? and key = ?
            """;

    private static final String FORGET = "delete from idempotency_key where at <= ?::timestamptz";

    private final Database database;
    private final BusinessClock clock;
    private final AtomicLong forgetFrom = new AtomicLong(Long.MIN_VALUE);

    IdempotencyKeys(Database database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Claimed(String requestHash, UUID caseId) {}

    /** Looks whether the key, where there is one, is such as can be kept. */
    public static void check(@Nullable String key, RequestCheck check) {
        check.matches(HEADER, key, PRINTABLE, "must have 1 to 64 printable characters");
    }

    /**
     * Claims the key for the transaction under way; whoever sends the same at the same time waits for the outcome of that.
     *
     * @param key null for who gave none: then every request is another
     * @param wouldBe the id of what this request would make
     * @return the id of what the first request with this key made; the one given if this is the first
     * @throws IdempotencyKeyReused when that was another request
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID claim(String subject, @Nullable String key, String request, UUID wouldBe) {
        if (key == null) {
            return wouldBe;
        }
        var hash = hash(request);
        if (isFirst(subject, key, hash, wouldBe)) {
            return wouldBe;
        }
        var before = database.statement(FIND)
                .value(subject)
                .value(key)
                .list(row -> new Claimed(row.text("request_hash"), row.id("case_id")))
                .get(0);
        if (!before.requestHash().equals(hash)) {
            throw new IdempotencyKeyReused();
        }
        return before.caseId();
    }

    private boolean isFirst(String subject, String key, String hash, UUID caseId) {
        var now = clock.instant();
        var expired = now.minus(KEPT);
        forget(now);
        return !database.statement(CLAIM)
                .value(subject)
                .value(key)
                .value(hash)
                .value(caseId)
                .value(now)
                .value(expired)
                .list(row -> row.id("case_id"))
                .isEmpty();
    }

    /** Now and then only: a plan that the database made for a small table must not cost every request when it has grown. */
    void forget(Instant now) {
        var from = forgetFrom.get();
        if (now.getEpochSecond() >= from
                && forgetFrom.compareAndSet(from, now.plus(BETWEEN_FORGETTING).getEpochSecond())) {
            database.statement(FORGET).value(now.minus(KEPT)).run();
        }
    }

    private static String hash(String request) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(request.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
