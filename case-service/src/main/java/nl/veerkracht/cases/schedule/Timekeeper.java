package nl.veerkracht.cases.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.clock.WatchedClock;

/**
 * Starts all daily work, at its hour and when the service starts. Persistent and by one replica at a time; a clock that is
 * moved fires what has fallen due.
 */
@ApplicationScoped
public class Timekeeper {
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);

    private final Scheduler scheduler;
    private final List<OneTimeTask<Void>> atStart;
    private final BusinessClock clock;

    Timekeeper(DataSource database, BusinessClock clock, @All List<DailyWork> all, ScheduleConfig config) {
        this.clock = clock;
        this.atStart = all.stream().map(Timekeeper::atStart).toList();
        this.scheduler = Scheduler.create(database, List.copyOf(atStart))
                .startTasks(all.stream().map(work -> daily(work, config)).toList())
                .clock(new WatchedClock(clock, this::lookAtOnce)::instant)
                .pollingInterval(config.polling())
                .threads(1)
                .shutdownMaxWait(PATIENCE_AT_STOP)
                .build();
    }

    /** The scheduler waits for a moment of the clock: moved back, that would be far ahead. */
    private void lookAtOnce() {
        scheduler.triggerCheckForDueExecutions();
    }

    void start(@Observes StartupEvent starting) {
        scheduler.start();
        atStart.forEach(work -> scheduler.scheduleIfNotExists(work.instance("any-replica"), clock.instant()));
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }

    private static OneTimeTask<Void> atStart(DailyWork work) {
        return Tasks.oneTime(work.name() + "-at-start").execute((instance, context) -> work.run());
    }

    private static RecurringTask<Void> daily(DailyWork work, ScheduleConfig config) {
        return Tasks.recurring(work.name() + "-daily", Schedules.daily(BusinessClock.ZONE, config.at()))
                .execute((instance, context) -> work.run());
    }
}
