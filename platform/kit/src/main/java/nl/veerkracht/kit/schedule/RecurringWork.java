package nl.veerkracht.kit.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerBuilder;
import com.github.kagkarlsson.scheduler.exceptions.DbSchedulerException;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.veerkracht.kit.clock.WatchedClock;
import org.jboss.logging.Logger;

/**
 * Work that comes round again on business time, which may be moved. Moved on, all that fell due is done. Moved back, the
 * next time would lie as far ahead as the clock has been, and daily work would not be done for months: it is planned anew.
 */
public final class RecurringWork {
    private static final Logger LOG = Logger.getLogger(RecurringWork.class);

    private final List<RecurringTask<Void>> tasks;
    private final InstantSource clock;
    private final Scheduler scheduler;

    private RecurringWork(List<RecurringTask<Void>> tasks, InstantSource clock, SchedulerBuilder unfinished) {
        this.tasks = tasks;
        this.clock = clock;
        this.scheduler = unfinished
                .startTasks(tasks)
                .clock(new WatchedClock(clock, this::lookAgain)::instant)
                .build();
    }

    /** Returns the scheduler that this makes, with these tasks, on this clock. */
    public static Scheduler of(List<RecurringTask<Void>> tasks, InstantSource clock, SchedulerBuilder unfinished) {
        return new RecurringWork(tasks, clock, unfinished).scheduler;
    }

    /** Not by who looked at the clock: that may be the scheduler itself, in the midst of something. */
    private void lookAgain() {
        CompletableFuture.runAsync(this::planAnew);
    }

    private synchronized void planAnew() {
        tasks.forEach(this::planAnew);
        scheduler.triggerCheckForDueExecutions();
    }

    private void planAnew(RecurringTask<Void> task) {
        try {
            task.onStartup(scheduler, clock::instant);
        } catch (DbSchedulerException running) {
            LOG.infof("%s plans itself when it is done: it is being done now", task.getName());
        }
    }
}
