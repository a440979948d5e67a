package nl.veerkracht.school.heartbeat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.heartbeat.model.FeedState;
import org.jspecify.annotations.Nullable;

/**
 * How the feed of a school stands.
 *
 * @param expectedBy until what time of a school day the school will have spoken, in the Netherlands
 * @param since first day that was heard of; absent when the school has no feed
 * @param heardOn last day that was heard of
 * @param heardAt when the first word about that day came in
 */
public record FeedView(
        String schoolId,
        FeedState state,
        String expectedBy,
        @Nullable LocalDate since,
        @Nullable LocalDate heardOn,
        @Nullable Instant heardAt) {

    static FeedView of(Feeds.OfSchool one, SchoolCalendar calendar, Instant now) {
        var feed = one.feed();
        return new FeedView(
                one.school().schoolId(),
                feed.at(LocalDateTime.ofInstant(now, BusinessClock.ZONE), calendar),
                feed.expectedBy().toString(),
                feed.firstDay(),
                feed.lastDay(),
                one.heardAt());
    }
}
