package nl.veerkracht.cases.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.schedule.DailyWork;
import org.jboss.logging.Logger;

/** Removes every day the drafts that nobody has changed for as long as they are kept. */
@ApplicationScoped
class ForgetDrafts implements DailyWork {
    private static final Logger LOG = Logger.getLogger(ForgetDrafts.class);

    private final StoredDrafts drafts;
    private final DraftConfig config;
    private final BusinessClock clock;

    ForgetDrafts(StoredDrafts drafts, DraftConfig config, BusinessClock clock) {
        this.drafts = drafts;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "forget-drafts";
    }

    @Override
    @Transactional
    public void run() {
        LOG.infof("removed %d drafts", drafts.forget(clock.instant().minus(config.kept())));
    }
}
