package nl.veerkracht.school.absence;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.absence.model.Category;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.calendar.Calendars;
import nl.veerkracht.school.calendar.model.CalendarDay;
import nl.veerkracht.school.calendar.model.DayKind;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.calendar.model.SchoolYear;
import nl.veerkracht.school.heartbeat.DaysWithoutData;
import nl.veerkracht.school.request.Query;
import org.jspecify.annotations.Nullable;

/**
 * The days of a young person on the calendar of the school, over HTTP, now or as it was known; absence only as far as the
 * caller may see it.
 */
@Path("/v1/young-people/{id}/absence-calendar")
public class AbsenceCalendarResource {
    private static final int MOST_DAYS = 400;
    private static final Comparator<VisibleAbsence> MOST_TELLING_FIRST =
            Comparator.comparing(VisibleAbsence::isFull).reversed().thenComparing(VisibleAbsence::kind);

    private final ReadAbsences absences;
    private final Calendars calendars;
    private final DaysWithoutData daysWithoutData;
    private final Actors actors;
    private final BusinessClock clock;

    AbsenceCalendarResource(
            ReadAbsences absences,
            Calendars calendars,
            DaysWithoutData daysWithoutData,
            Actors actors,
            BusinessClock clock) {
        this.absences = absences;
        this.calendars = calendars;
        this.daysWithoutData = daysWithoutData;
        this.actors = actors;
        this.clock = clock;
    }

    private record Span(LocalDate from, LocalDate to) {}

    @GET
    public AbsenceCalendarView get(
            @PathParam("id") UUID id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("asOf") @Nullable String asOf) {
        var query = new Query();
        var today = clock.today();
        var known = query.past("asOf", asOf, today);
        var end = known == null ? today : known;
        var shown = absences.of(id, known, Reader.of(actors.current()));
        if (!shown.isVisible()) {
            throw new UnknownResource(); // days without absence would be taken for days of presence
        }
        var calendar = calendars.of(shown.schoolId());
        var span = span(calendar, from, to, end, query);
        var withoutData = daysWithoutData.of(shown.schoolId(), span.from(), span.to());
        var days = span.from()
                .datesUntil(span.to().plusDays(1))
                .map(calendar::dayOf)
                .map(day -> day(day, shown.absences(), withoutData, end))
                .toList();
        return new AbsenceCalendarView(shown.schoolId(), span.from(), span.to(), days);
    }

    private static Span span(
            SchoolCalendar calendar, @Nullable String from, @Nullable String to, LocalDate end, Query query) {
        var last = query.day("to", to, end);
        var start = calendar.yearUntil(last)
                .map(SchoolYear::firstDay)
                .filter(day -> !day.isBefore(last.minusDays(MOST_DAYS - 1L)))
                .orElse(last.minusDays(MOST_DAYS - 1L));
        var first = query.day("from", from, start);
        if (last.isBefore(first)) {
            query.fault("to", "must not be before from");
        } else if (last.isAfter(first.plusDays(MOST_DAYS - 1L))) {
            query.fault("to", "must be within " + MOST_DAYS + " days from the first");
        }
        query.refuseIfFaulty();
        return new Span(first, last);
    }

    private static DayView day(
            CalendarDay day, List<VisibleAbsence> visible, Set<LocalDate> withoutData, LocalDate today) {
        var absence = day.kind() == DayKind.SCHOOL_DAY
                ? visible.stream()
                        .filter(one -> one.kind() != Category.Kind.NONE && one.isOn(day.date(), today))
                        .min(MOST_TELLING_FIRST)
                        .map(VisibleAbsence::label)
                : Optional.<String>empty();
        var kind =
                withoutData.contains(day.date()) ? DayView.NO_DATA : day.kind().name();
        return new DayView(day.date(), kind, day.name(), absence.orElse(null));
    }
}
