package nl.veerkracht.school.heartbeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.database.Column;
import nl.veerkracht.kit.database.Sets;

/**
 * Remembers which days of which schools were heard of: whatever a school says is a sign of life for the day on which it said
 * so. One statement for a batch, and none when all of it is known already.
 */
@ApplicationScoped
public class SignsOfLife {
    // In one order always, so that two batches wait for each other instead of locking up.
    private static final String HEAR = """
            insert into feed_day (school_id, day, heard_at)
            select school_id, day, ? from unnest(?::text[], ?::date[]) as heard (school_id, day) order by school_id, day
            on conflict do nothing
            """;
    private static final int MOST_REMEMBERED = 10_000;

    private final Sets sets;
    private final BusinessClock clock;
    private final TransactionSynchronizationRegistry transaction;
    private final Set<Sign> known = ConcurrentHashMap.newKeySet();

    SignsOfLife(Sets sets, BusinessClock clock, TransactionSynchronizationRegistry transaction) {
        this.sets = sets;
        this.clock = clock;
        this.transaction = transaction;
    }

    private record Sign(String schoolId, LocalDate day) implements Comparable<Sign> {
        private static final Comparator<Sign> ORDER =
                Comparator.comparing(Sign::schoolId).thenComparing(Sign::day);

        @Override
        public int compareTo(Sign other) {
            return ORDER.compare(this, other);
        }
    }

    /** Takes note of what schools said, in the transaction in which it has its effect; it must have been checked before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void hear(Collection<CloudEvent> events) {
        var now = clock.instant();
        var news = events.stream()
                .map(event -> sign(event, now))
                .filter(sign -> !known.contains(sign))
                .collect(Collectors.toCollection(TreeSet::new));
        if (!news.isEmpty()) {
            sets.change(HEAR, now, Column.text(news, Sign::schoolId), Column.of("date", news, Sign::day));
            transaction.registerInterposedSynchronization(new OnceCommitted(news));
        }
    }

    /** A time ahead of us is a clock that is fast: nobody speaks for tomorrow. */
    private static Sign sign(CloudEvent event, Instant now) {
        var said = Objects.requireNonNull(event.time(), "checked before");
        var day = LocalDate.ofInstant(said.isAfter(now) ? now : said, BusinessClock.ZONE);
        return new Sign(event.data().path("schoolId").textValue(), day);
    }

    /** What was rolled back must be written when it comes again. */
    private final class OnceCommitted implements Synchronization {
        private final Set<Sign> news;

        OnceCommitted(Set<Sign> news) {
            this.news = news;
        }

        @Override
        public void beforeCompletion() {
            // only what became of it matters
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                if (known.size() > MOST_REMEMBERED) {
                    known.clear();
                }
                known.addAll(news);
            }
        }
    }
}
