package nl.veerkracht.notification.erasure;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.erasure.ErasureConfig;
import nl.veerkracht.kit.erasure.LeftOvers;

/** Looks every night whether anything was left of who was erased. */
@ApplicationScoped
public class NightlyScan {
    private final LeftOvers leftOvers;
    private final ErasureConfig config;

    NightlyScan(LeftOvers leftOvers, ErasureConfig config) {
        this.leftOvers = leftOvers;
        this.config = config;
    }

    /** The task, for the scheduler. */
    public RecurringTask<Void> task() {
        return Tasks.recurring("erasure-scan", Schedules.daily(BusinessClock.ZONE, config.scanAt()))
                .execute((instance, context) -> leftOvers.report(List.of()));
    }
}
