package nl.veerkracht.school.erasure;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.contracts.Topics;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.erasure.ErasureConfig;
import nl.veerkracht.kit.erasure.LeftOvers;

/** Looks every night whether anything was left of who was erased, and forgets what need not be remembered for it. */
@ApplicationScoped
public class NightlyScan {
    private final LeftOvers leftOvers;
    private final LateWords lateWords;
    private final BusinessClock clock;
    private final ErasureConfig config;

    NightlyScan(LeftOvers leftOvers, LateWords lateWords, BusinessClock clock, ErasureConfig config) {
        this.leftOvers = leftOvers;
        this.lateWords = lateWords;
        this.clock = clock;
        this.config = config;
    }

    /** The task, for who keeps the time. */
    public RecurringTask<Void> task() {
        return Tasks.recurring("erasure-scan", Schedules.daily(BusinessClock.ZONE, config.scanAt()))
                .execute((instance, context) -> run());
    }

    /** Looks now. */
    public void run() {
        leftOvers.report(lateWords.leftOvers());
        lateWords.forgetBefore(clock.instant().minus(Topics.KEPT_AT_MOST));
    }
}
