package nl.veerkracht.school.heartbeat.model;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the feed of a school.
 *
 * @param expectedBy until what time of a school day the school will have spoken
 * @param firstDay first day that was ever heard of; null when there is no feed
 * @param lastDay last day that was heard of
 */
public record Feed(
        LocalTime expectedBy,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay) {

    /** How it stands at this moment. */
    public FeedState at(LocalDateTime now, SchoolCalendar calendar) {
        var last = lastDay;
        if (last == null) {
            return FeedState.NEVER_HEARD;
        }
        var today = now.toLocalDate();
        if (!due(last.plusDays(1), now, calendar).isEmpty()) {
            return FeedState.SILENT;
        }
        return calendar.isSchoolDay(today) && last.isBefore(today) ? FeedState.AWAITED : FeedState.HEARD;
    }

    /** The school days from this one on for which the time has come, as long as there is a feed. */
    public List<LocalDate> due(LocalDate from, LocalDateTime now, SchoolCalendar calendar) {
        var first = firstDay;
        if (first == null) {
            return List.of();
        }
        var today = now.toLocalDate();
        var last = now.toLocalTime().isBefore(expectedBy) ? today.minusDays(1) : today;
        var start = from.isAfter(first) ? from : first;
        return last.isBefore(start) ? List.of() : calendar.schoolDaysBetween(start, last);
    }
}
