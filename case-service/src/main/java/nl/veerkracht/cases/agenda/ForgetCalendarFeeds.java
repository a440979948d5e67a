package nl.veerkracht.cases.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import nl.veerkracht.kit.schedule.DailyWork;
import org.jboss.logging.Logger;

/** Forgets addresses that ended, also of whose account is gone: nobody looks for them any more. */
@ApplicationScoped
class ForgetCalendarFeeds implements DailyWork {
    private static final Logger LOG = Logger.getLogger(ForgetCalendarFeeds.class);

    private final CalendarFeeds feeds;

    ForgetCalendarFeeds(CalendarFeeds feeds) {
        this.feeds = feeds;
    }

    @Override
    public String name() {
        return "forget-calendar-feeds";
    }

    @Override
    public void run() {
        LOG.infof("forgot %d addresses of calendars", feeds.forget());
    }
}
