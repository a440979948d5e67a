package nl.veerkracht.school.signal;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.schedule.DailyWork;
import nl.veerkracht.school.roster.Roster;
import org.jboss.logging.Logger;

/**
 * Looks at every pupil of whom days of absence have passed since the last look: an open absence becomes long by the passing
 * of time, not by a message. Days that were missed are made up for, each signal with the day that it holds for.
 */
@ApplicationScoped
public class DailyEvaluation implements DailyWork {
    private static final Logger LOG = Logger.getLogger(DailyEvaluation.class);

    private final Roster roster;
    private final Evaluation evaluation;
    private final BusinessClock clock;
    private final EvaluationConfig config;

    DailyEvaluation(Roster roster, Evaluation evaluation, BusinessClock clock, EvaluationConfig config) {
        this.roster = roster;
        this.evaluation = evaluation;
        this.clock = clock;
        this.config = config;
    }

    @Override
    public String name() {
        return "evaluate";
    }

    /**
     * Runs until nobody is due; a chunk that is done stays done, whatever happens to the next. A day that begins meanwhile
     * is looked at too, since its own run would come a day late.
     */
    @Override
    public void run() {
        LocalDate today;
        do {
            today = clock.today();
            LOG.infof("looked at %d pupils for the days that passed until %s", lookUntil(today), today);
        } while (!today.equals(clock.today()));
    }

    private int lookUntil(LocalDate today) {
        var total = 0;
        var chunk = 0;
        do {
            chunk = QuarkusTransaction.requiringNew().call(() -> {
                var due = roster.due(today, config.chunk());
                evaluation.run(due, Cause.TIME);
                return due.size();
            });
            total += chunk;
        } while (chunk > 0);
        return total;
    }
}
