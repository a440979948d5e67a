package nl.veerkracht.cases.leave;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.schedule.DailyWork;
import org.jboss.logging.Logger;

/** Forgets who was away: nobody needs that for long, and it is about the health of whoever works here too. */
@ApplicationScoped
class ForgetLeaves implements DailyWork {
    private static final Logger LOG = Logger.getLogger(ForgetLeaves.class);
    private static final int DAYS_KEPT = 30;

    private final Leaves leaves;
    private final BusinessClock clock;

    ForgetLeaves(Leaves leaves, BusinessClock clock) {
        this.leaves = leaves;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-leaves";
    }

    @Override
    public void run() {
        LOG.infof("forgot %d absences of staff", leaves.forget(clock.today().minusDays(DAYS_KEPT)));
    }
}
