package nl.veerkracht.cases.away;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import nl.veerkracht.cases.away.model.LongAway;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.cases.task.model.Deadlines;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.schedule.DailyWork;
import org.jboss.logging.Logger;

/**
 * After four weeks and after three months of absence that still goes on, whoever coordinates support at the school gets the
 * task to look again; of each absence each once, and after a stop only the last.
 */
@ApplicationScoped
class LookAgain implements DailyWork {
    private static final Logger LOG = Logger.getLogger(LookAgain.class);

    private final LongAbsences absences;
    private final Tasks tasks;
    private final Deadlines deadlines;
    private final AwayConfig config;
    private final Outbox outbox;
    private final BusinessClock clock;

    LookAgain(
            LongAbsences absences,
            Tasks tasks,
            Deadlines deadlines,
            AwayConfig config,
            Outbox outbox,
            BusinessClock clock) {
        this.absences = absences;
        this.tasks = tasks;
        this.deadlines = deadlines;
        this.config = config;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "look-again-at-long-absence";
    }

    @Override
    @Transactional
    public void run() {
        var today = clock.today();
        var wanted = absences.since(LongAway.lastFirstDay(today), today).stream()
                .flatMap(away -> task(away, today))
                .toList();
        var fresh = absences.remember(wanted);
        var assigned = wanted.stream()
                .map(Map.Entry::getValue)
                .filter(task -> fresh.contains(task.taskId()))
                .toList();
        tasks.assign(assigned);
        outbox.append(assigned.stream().map(TaskAnnouncements::of).toList());
        LOG.infof("asked to look again at %d long absences", assigned.size());
    }

    private Stream<Map.Entry<LongAway, TaskAssigned>> task(LongAway away, LocalDate today) {
        var dueOn = deadlines.workingDays().after(today, config.lookWithin());
        return away.reached(today).stream().map(kind -> Map.entry(away, away.task(kind, dueOn, OrderedId.next())));
    }
}
