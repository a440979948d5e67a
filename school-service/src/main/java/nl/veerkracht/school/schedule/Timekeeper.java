package nl.veerkracht.school.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import javax.sql.DataSource;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.clock.WatchedClock;
import nl.veerkracht.school.erasure.NightlyScan;
import nl.veerkracht.school.heartbeat.FeedConfig;
import nl.veerkracht.school.heartbeat.TellOfSilence;
import nl.veerkracht.school.imports.FileReceived;
import nl.veerkracht.school.imports.ImportJobs;
import nl.veerkracht.school.rights.TellOfRightsChanges;
import nl.veerkracht.school.signal.DailyEvaluation;
import nl.veerkracht.school.signal.EvaluationConfig;

/**
 * Starts what happens by the passing of time: every day begins with a look at the absence that goes on, and at the
 * birthdays that are near, and all day long it is looked whether schools are heard of. Persistent and by one replica at a
 * time; a clock that is moved fires what has fallen due.
 */
@ApplicationScoped
public class Timekeeper {
    /** A file takes its time, and the day goes on meanwhile. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);

    private final Scheduler scheduler;
    private final OneTimeTask<Void> atStart;
    private final BusinessClock clock;
    private final ImportJobs imports;

    Timekeeper(
            DataSource database,
            BusinessClock clock,
            DailyEvaluation evaluation,
            TellOfRightsChanges rightsChanges,
            NightlyScan nightlyScan,
            ImportJobs imports,
            TellOfSilence silence,
            EvaluationConfig config,
            FeedConfig feedConfig) {
        this.clock = clock;
        this.imports = imports;
        this.atStart = Tasks.oneTime("evaluate-at-start").execute((instance, context) -> {
            evaluation.run();
            rightsChanges.run();
        });
        this.scheduler = Scheduler.create(database, atStart, imports.task())
                .startTasks(
                        daily("evaluate-daily", evaluation::run, config),
                        daily("tell-of-rights-changes-daily", rightsChanges::run, config),
                        nightlyScan.task(),
                        imports.forgetting(),
                        Tasks.recurring("tell-of-silence", FixedDelay.of(feedConfig.looking()))
                                .execute((instance, context) -> silence.run()))
                .clock(new WatchedClock(clock, this::lookAtOnce)::instant)
                .pollingInterval(config.polling())
                .threads(AT_ONCE)
                .shutdownMaxWait(PATIENCE_AT_STOP)
                .build();
    }

    /** The scheduler waits for a moment of the clock: moved back, that would be far ahead. */
    private void lookAtOnce() {
        scheduler.triggerCheckForDueExecutions();
    }

    void start(@Observes StartupEvent starting) {
        scheduler.start();
        scheduler.scheduleIfNotExists(atStart.instance("any-replica"), clock.instant());
        beginFiles();
    }

    /** As soon as a replica can; when it dies half-way, another begins anew. */
    void goThrough(@Observes FileReceived file) {
        beginFiles();
        lookAtOnce();
    }

    private void beginFiles() {
        imports.due().forEach(one -> scheduler.scheduleIfNotExists(one, clock.instant()));
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }

    private static RecurringTask<Void> daily(String name, Runnable work, EvaluationConfig config) {
        return Tasks.recurring(name, Schedules.daily(BusinessClock.ZONE, config.at()))
                .execute((instance, context) -> work.run());
    }
}
