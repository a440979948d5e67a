package nl.veerkracht.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.veerkracht.dev.Platform;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;

/** What the databases hold about pupils, counted row by row: what a story expects is exactly there, no less, no more. */
record Ledger(Platform platform) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration STEADY = Duration.ofMillis(1500);

    /** Waits until it is so, and sees that it stays so. */
    void awaitExactly(Map<String, Long> expected, Collection<Pupil> pupils) {
        await(() -> assertThat(counted(pupils)).isEqualTo(expected));
        staysExactly(expected, pupils);
        assertThat(outboxRows()).isZero();
    }

    void staysExactly(Map<String, Long> expected, Collection<Pupil> pupils) {
        Awaitility.await()
                .atMost(STEADY.multipliedBy(4))
                .during(STEADY)
                .untilAsserted(() -> assertThat(counted(pupils)).isEqualTo(expected));
    }

    void await(ThrowingRunnable so) {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(200)).untilAsserted(so);
    }

    Map<String, Long> counted(Collection<Pupil> pupils) {
        var people = pupils.stream()
                .map(pupil -> "'" + pupil.youngPersonId() + "'")
                .collect(Collectors.joining(",", " where young_person_id in (", ")"));
        var counted = new LinkedHashMap<String, Long>();
        counted.put("signals", count("school", "signal" + people + " and status = 'RAISED'"));
        counted.put("cases", count("cases", "care_case" + people + " and status = 'OPEN'"));
        counted.put("tasks", count("cases", "task" + people));
        counted.put("entries", count("cases", "timeline_entry" + people));
        counted.put("notices", count("notification", "notice" + people));
        return counted;
    }

    long absences(Collection<Pupil> pupils) {
        return count(
                "school",
                pupils.stream()
                        .map(pupil -> "'" + pupil.key() + "'")
                        .collect(Collectors.joining(",", "absence where pupil_key in (", ")")));
    }

    /** Rows of the outboxes live only inside their transaction. */
    long outboxRows() {
        return count("school", "outbox") + count("cases", "outbox") + count("notification", "outbox");
    }

    long count(String database, String fromWhere) {
        try {
            return Long.parseLong(String.valueOf(platform.sql(database).ask("select count(*) from " + fromWhere)));
        } catch (SQLException e) {
            throw new IllegalStateException(fromWhere, e);
        }
    }
}
