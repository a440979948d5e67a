package nl.veerkracht.school.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.schedule.DailyTasks;
import nl.veerkracht.kit.schedule.DailyWork;
import nl.veerkracht.kit.schedule.RecurringWork;
import nl.veerkracht.school.erasure.NightlyScan;
import nl.veerkracht.school.heartbeat.FeedConfig;
import nl.veerkracht.school.heartbeat.TellOfSilence;
import nl.veerkracht.school.imports.FileReceived;
import nl.veerkracht.school.imports.ImportJobs;
import nl.veerkracht.school.signal.EvaluationConfig;

/**
 * Starts what happens by the passing of time: every day begins with the daily work, and all day long it is looked whether
 * schools are heard of. Persistent and by one replica at a time; a clock that is moved fires what has fallen due.
 */
@ApplicationScoped
public class Timekeeper {
    /** A file takes its time, and the day goes on meanwhile. */
    private static final int AT_ONCE = 2;

    private static final Duration PATIENCE_AT_STOP = Duration.ofSeconds(5);

    private final DailyTasks daily;
    private final Scheduler scheduler;
    private final BusinessClock clock;
    private final ImportJobs imports;

    Timekeeper(
            DataSource database,
            BusinessClock clock,
            @All List<DailyWork> dailyWork,
            NightlyScan nightlyScan,
            ImportJobs imports,
            TellOfSilence silence,
            EvaluationConfig config,
            FeedConfig feedConfig) {
        this.clock = clock;
        this.imports = imports;
        this.daily = new DailyTasks(dailyWork, config.at());
        var others = Stream.of(
                nightlyScan.task(),
                imports.forgetting(),
                Tasks.recurring("tell-of-silence", FixedDelay.of(feedConfig.looking()))
                        .execute((instance, context) -> silence.run()));
        var once = Stream.concat(daily.atStart().stream(), Stream.of(imports.task()));
        this.scheduler = RecurringWork.of(
                Stream.concat(daily.daily().stream(), others).toList(),
                clock,
                Scheduler.create(database, once.toList())
                        .pollingInterval(config.polling())
                        .threads(AT_ONCE)
                        .shutdownMaxWait(PATIENCE_AT_STOP));
    }

    void start(@Observes StartupEvent starting) {
        scheduler.start();
        daily.begin(scheduler, clock.instant());
        beginFiles();
    }

    /** As soon as a replica can; when it dies half-way, another begins anew. */
    void goThrough(@Observes FileReceived file) {
        beginFiles();
        scheduler.triggerCheckForDueExecutions();
    }

    private void beginFiles() {
        imports.due().forEach(one -> scheduler.scheduleIfNotExists(one, clock.instant()));
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }
}
