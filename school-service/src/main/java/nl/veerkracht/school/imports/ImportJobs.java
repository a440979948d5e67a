package nl.veerkracht.school.imports;

import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jboss.logging.Logger;

/** Has files gone through by one replica at a time, and forgets after a week what was wrong in them. */
@ApplicationScoped
public class ImportJobs {
    private static final Logger LOG = Logger.getLogger(ImportJobs.class);
    private static final Duration FAULTS_KEPT = Duration.ofDays(7);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    private final OneTimeTask<Void> run;
    private final Imports imports;
    private final BusinessClock clock;

    ImportJobs(RunImport runImport, Imports imports, BusinessClock clock) {
        this.run = Tasks.oneTime("import-file")
                .execute((instance, context) -> runImport.run(UUID.fromString(instance.getId())));
        this.imports = imports;
        this.clock = clock;
    }

    /** The task, for who keeps the time: by the id of the import. */
    public OneTimeTask<Void> task() {
        return run;
    }

    /** Those that wait, also of a replica that died before it could say so. */
    public List<TaskInstance<Void>> due() {
        return imports.unfinished().stream()
                .map(id -> run.instance(id.toString()))
                .toList();
    }

    /** The task that forgets, for who keeps the time. */
    public RecurringTask<Void> forgetting() {
        return Tasks.recurring("forget-import-faults", Schedules.daily(BusinessClock.ZONE, AT_NIGHT))
                .execute((instance, context) -> forget());
    }

    void forget() {
        LOG.infof(
                "forgot %d faults of imports",
                imports.forgetFaults(clock.instant().minus(FAULTS_KEPT)));
    }
}
