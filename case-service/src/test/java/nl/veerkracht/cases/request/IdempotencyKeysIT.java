package nl.veerkracht.cases.request;

import static nl.veerkracht.cases.CasesDatabase.column;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.CasesDatabase;
import nl.veerkracht.cases.TestClock;
import nl.veerkracht.cases.WithRealParts;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.kit.clock.BusinessClock;
import org.junit.jupiter.api.Test;

@WithRealParts
class IdempotencyKeysIT {
    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    @Test
    void whatIsADayOldIsForgottenOnceAnHour() {
        var keys = new IdempotencyKeys(database, clock);
        var subject = UUID.randomUUID().toString();
        var now = TestClock.MONDAY_MORNING;
        remember(subject, "a day", "2026-11-29T07:00:00Z");
        remember(subject, "not quite", "2026-11-29T07:00:01Z");

        keys.forget(now);
        assertThat(keysOf(subject)).containsExactly("not quite");
        remember(subject, "too late", "2026-11-29T07:00:00Z");
        keys.forget(now.plus(Duration.ofMinutes(59)));
        assertThat(keysOf(subject)).containsExactly("not quite", "too late");
        keys.forget(now.plus(Duration.ofHours(1)));

        assertThat(keysOf(subject)).isEmpty();
    }

    private static List<String> keysOf(String subject) {
        return column("key", "(select key from idempotency_key where subject = '%s' order by key) k", subject);
    }

    private static void remember(String subject, String key, String at) {
        CasesDatabase.run("insert into idempotency_key values ('%s', '%s', '', '%s', '%s')"
                .formatted(subject, key, UUID.randomUUID(), at));
    }
}
