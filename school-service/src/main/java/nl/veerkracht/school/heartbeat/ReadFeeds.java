package nl.veerkracht.school.heartbeat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.school.calendar.Calendars;
import nl.veerkracht.school.calendar.model.SchoolCalendar;

/** Reads how the feeds of schools stand now. */
@ApplicationScoped
class ReadFeeds {
    private static final int WEEKS = 12;

    private final Feeds feeds;
    private final DaysWithoutData daysWithoutData;
    private final Calendars calendars;
    private final BusinessClock clock;

    ReadFeeds(Feeds feeds, DaysWithoutData daysWithoutData, Calendars calendars, BusinessClock clock) {
        this.feeds = feeds;
        this.daysWithoutData = daysWithoutData;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** One feed, with the version of the school that it belongs to. */
    record Current(long version, FeedHistoryView feed) {}

    @Transactional
    Current of(String schoolId) {
        var one = feeds.of(schoolId);
        var calendar = calendars.of(schoolId);
        var from = calendar.windowStart(clock.today(), WEEKS);
        var view = FeedView.of(one, calendar, clock.instant());
        return new Current(
                one.school().version(), new FeedHistoryView(view, from, daysWithoutData.overdue(one, calendar, from)));
    }

    /** All that are wanted, in order of the school. */
    @Transactional
    List<FeedView> all(Predicate<FeedView> wanted) {
        var all = feeds.all();
        var now = clock.instant();
        Map<String, SchoolCalendar> known =
                calendars.at(all.stream().map(Feeds.OfSchool::school).toList());
        return all.stream()
                .map(one -> FeedView.of(
                        one, Objects.requireNonNull(known.get(one.school().schoolId())), now))
                .filter(wanted)
                .toList();
    }
}
