package nl.veerkracht.cases.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.kit.schedule.DailyWork;
import org.jboss.logging.Logger;

/** Forgets what people kept and did not save again for long. */
@ApplicationScoped
class ForgetSavedFilters implements DailyWork {
    private static final Logger LOG = Logger.getLogger(ForgetSavedFilters.class);

    private final SavedFilters filters;

    ForgetSavedFilters(SavedFilters filters) {
        this.filters = filters;
    }

    @Override
    public String name() {
        return "forget-saved-filters";
    }

    @Override
    public void run() {
        LOG.infof("forgot %d saved filters", filters.forget());
    }
}
