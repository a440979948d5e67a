package nl.veerkracht.cases.erasure;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import javax.sql.DataSource;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.erasure.ErasureConfig;
import nl.veerkracht.kit.erasure.LeftOvers;

/**
 * Looks every night whether anything was left of who was erased. By one replica; with a table of its own, since a scheduler
 * forgets the tasks of another that it does not know.
 */
@ApplicationScoped
class NightlyScan {
    private static final String TABLE = "nightly_tasks";

    private final Scheduler scheduler;

    NightlyScan(DataSource database, BusinessClock clock, LeftOvers leftOvers, ErasureConfig config) {
        var nightly = Tasks.recurring("erasure-scan", Schedules.daily(BusinessClock.ZONE, config.scanAt()))
                .execute((instance, context) -> leftOvers.report(List.of()));
        this.scheduler = Scheduler.create(database)
                .tableName(TABLE)
                .startTasks(nightly)
                .clock(clock::instant)
                .threads(1)
                .build();
    }

    void start(@Observes StartupEvent starting) {
        scheduler.start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        scheduler.stop();
    }
}
