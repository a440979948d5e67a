package nl.veerkracht.cases.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.schedule.DailyTasks;
import nl.veerkracht.kit.schedule.DailyWork;
import nl.veerkracht.kit.schedule.RecurringWork;

/**
 * Starts all daily work, at its hour and when the service starts. Persistent and by one replica at a time; a clock that is
 * moved fires what has fallen due.
 */
@ApplicationScoped
public class Timekeeper {
    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);

    private final DailyTasks tasks;
    private final Scheduler scheduler;
    private final BusinessClock clock;

    Timekeeper(DataSource database, BusinessClock clock, @All List<DailyWork> all, ScheduleConfig config) {
        this.clock = clock;
        this.tasks = new DailyTasks(all, config.at());
        this.scheduler = RecurringWork.of(
                tasks.daily(),
                clock,
                Scheduler.create(database, tasks.atStart())
                        .pollingInterval(config.polling())
                        .threads(1)
                        .shutdownMaxWait(PATIENCE_AT_STOP));
    }

    void start(@Observes StartupEvent starting) {
        scheduler.start();
        tasks.begin(scheduler, clock.instant());
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }
}
