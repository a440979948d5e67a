package nl.veerkracht.school.heartbeat;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.school.calendar.Calendars;
import nl.veerkracht.school.calendar.model.SchoolCalendar;

/**
 * The school days of which a school said nothing since it has a feed: of those it is not known who was there, so they are
 * neither presence nor absence.
 */
@ApplicationScoped
public class DaysWithoutData {
    private final Feeds feeds;
    private final Calendars calendars;
    private final BusinessClock clock;

    DaysWithoutData(Feeds feeds, Calendars calendars, BusinessClock clock) {
        this.feeds = feeds;
        this.calendars = calendars;
        this.clock = clock;
    }

    /** Of one school, between these days, both included; today is one until something is heard of it. */
    public Set<LocalDate> of(String schoolId, LocalDate from, LocalDate to) {
        var one = feeds.of(schoolId);
        var endOfToday = clock.today().atTime(LocalTime.MAX);
        return unheard(one, one.feed().due(from, endOfToday, calendars.of(schoolId))).stream()
                .filter(day -> !day.isAfter(to))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Of one school, from this day on, in order; today is one when the school would have spoken by now. */
    List<LocalDate> overdue(Feeds.OfSchool one, SchoolCalendar calendar, LocalDate from) {
        var now = LocalDateTime.ofInstant(clock.instant(), BusinessClock.ZONE);
        return unheard(one, one.feed().due(from, now, calendar));
    }

    private List<LocalDate> unheard(Feeds.OfSchool one, List<LocalDate> due) {
        if (due.isEmpty()) {
            return List.of();
        }
        var heard = feeds.heardBetween(one.school().schoolId(), due.get(0), due.get(due.size() - 1));
        return due.stream().filter(day -> !heard.contains(day)).toList();
    }
}
