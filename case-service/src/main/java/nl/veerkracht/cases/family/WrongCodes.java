package nl.veerkracht.cases.family;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import nl.veerkracht.cases.database.Database;

/** Counts wrong codes of each account over the last hour, whichever replica they came to. */
@ApplicationScoped
class WrongCodes {
    private static final Duration REMEMBERED = Duration.ofHours(1);
    private static final int MOST = 5;
    private static final String COUNT =
            "select count(*) as wrong from wrong_code where account = ? and at > ?::timestamptz";
    private static final String ADD = "insert into wrong_code (account, at) values (?, ?::timestamptz)";
    private static final String FORGET = "delete from wrong_code where account = ? and at <= ?::timestamptz";

    private final Database database;

    WrongCodes(Database database) {
        this.database = database;
    }

    /** @throws TooManyWrongCodes for who has typed too many of them */
    void refuseIfTooMany(String account, Instant now) {
        var wrong = database.statement(COUNT)
                .value(account)
                .value(now.minus(REMEMBERED))
                .list(row -> row.number("wrong"))
                .get(0);
        if (wrong >= MOST) {
            throw new TooManyWrongCodes();
        }
    }

    /** Remembered also when what it was typed for is refused, and so undone. */
    void add(String account, Instant now) {
        QuarkusTransaction.requiringNew().run(() -> {
            database.statement(FORGET)
                    .value(account)
                    .value(now.minus(REMEMBERED))
                    .run();
            database.statement(ADD).value(account).value(now).run();
        });
    }
}
