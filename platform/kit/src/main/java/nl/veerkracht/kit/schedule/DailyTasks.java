package nl.veerkracht.kit.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import nl.veerkracht.kit.clock.BusinessClock;

/** All daily work as tasks of a scheduler: each at its hour, and once when a service starts. */
public final class DailyTasks {
    private final List<DailyWork> all;
    private final LocalTime at;
    private final List<OneTimeTask<Void>> atStart;

    /** @param at the hour, in the Netherlands */
    public DailyTasks(List<DailyWork> all, LocalTime at) {
        this.all = all;
        this.at = at;
        this.atStart = all.stream().map(DailyTasks::atStart).toList();
    }

    /** For the scheduler to know. */
    public List<Task<?>> atStart() {
        return List.copyOf(atStart);
    }

    /** For the scheduler to start. */
    public List<RecurringTask<Void>> daily() {
        return all.stream().map(this::daily).toList();
    }

    /** Has each done once; of replicas that start together by one of them. */
    public void begin(Scheduler scheduler, Instant now) {
        atStart.forEach(work -> scheduler.scheduleIfNotExists(work.instance("any-replica"), now));
    }

    private static OneTimeTask<Void> atStart(DailyWork work) {
        return Tasks.oneTime(work.name() + "-at-start").execute((instance, context) -> work.run());
    }

    private RecurringTask<Void> daily(DailyWork work) {
        return Tasks.recurring(work.name() + "-daily", Schedules.daily(BusinessClock.ZONE, at))
                .execute((instance, context) -> work.run());
    }
}
