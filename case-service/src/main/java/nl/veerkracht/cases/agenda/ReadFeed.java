package nl.veerkracht.cases.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.kit.audit.AccessLog;
import nl.veerkracht.kit.problem.UnknownResource;

/** Reads the agenda for a calendar, in the name of who made its address; what they may see is decided at every reading. */
@ApplicationScoped
class ReadFeed {
    private static final String CALENDAR = "calendar";

    private final CalendarFeeds feeds;
    private final ReadAgenda agenda;
    private final ICalendar calendar;
    private final Access access;
    private final AccessLog log;

    ReadFeed(CalendarFeeds feeds, ReadAgenda agenda, ICalendar calendar, Access access, AccessLog log) {
        this.feeds = feeds;
        this.agenda = agenda;
        this.calendar = calendar;
        this.access = access;
        this.log = log;
    }

    /** @throws UnknownResource when there is no such address, or no more */
    String run(FeedToken token) {
        var feed = feeds.find(token).orElseThrow(UnknownResource::new);
        log.readsFor(feed.owner(), CALENDAR);
        var appointments = access.reader(feed.owner())
                .map(reader -> agenda.run(reader, Span.ofFeed(reader.today())))
                .orElse(List.of());
        return calendar.write(appointments, token, feed.language());
    }
}
