package nl.veerkracht.cases.late;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.veerkracht.cases.late.LateTasks.Place;
import nl.veerkracht.cases.late.model.Ladder;
import nl.veerkracht.cases.late.model.LateTask;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.schedule.DailyWork;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells every day which tasks are late, each level once; after a stop, however long, of each task only the highest level
 * that it has come to. Remembering and telling are one transaction, of so many tasks at a time.
 */
@ApplicationScoped
class TellLate implements DailyWork {
    private static final Logger LOG = Logger.getLogger(TellLate.class);

    private final LateTasks tasks;
    private final Ladder ladder;
    private final LateConfig config;
    private final Outbox outbox;
    private final BusinessClock clock;

    TellLate(LateTasks tasks, Deadlines deadlines, LateConfig config, Outbox outbox, BusinessClock clock) {
        this.tasks = tasks;
        this.ladder = new Ladder(config.nextLevelAfter(), deadlines.workingDays());
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record Told(int count, @Nullable LateTask last) {}

    @Override
    public String name() {
        return "tell-late-tasks";
    }

    @Override
    public void run() {
        var today = clock.today();
        var count = 0;
        var from = Place.FIRST;
        Told told;
        do {
            var begin = from;
            told = QuarkusTransaction.requiringNew().call(() -> tell(today, begin));
            count += told.count();
            from = Place.after(told.last());
        } while (told.last() != null);
        LOG.infof("told of %d tasks that they are late", count);
    }

    private Told tell(LocalDate today, Place from) {
        var late = tasks.dueBefore(ladder.lateBefore(today), today, from, config.batchSize());
        var all = late.stream()
                .flatMap(task -> task.tellOn(today, ladder).stream())
                .toList();
        var fresh = tasks.remember(all, clock.instant());
        var told =
                all.stream().filter(one -> fresh.contains(one.task().taskId())).toList();
        outbox.append(told.stream().map(LateAnnouncements::of).toList());
        return new Told(told.size(), late.isEmpty() ? null : late.get(late.size() - 1));
    }
}
