package nl.veerkracht.school.absence;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.absence.model.Category;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.calendar.Calendars;
import nl.veerkracht.school.calendar.model.CalendarDay;
import nl.veerkracht.school.calendar.model.DayKind;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import nl.veerkracht.school.calendar.model.SchoolYear;
import nl.veerkracht.school.request.Query;
import nl.veerkracht.school.roster.People;
import nl.veerkracht.school.roster.Person;
import org.jspecify.annotations.Nullable;

/** Absence, over HTTP: to everyone only what the policy shows, and what it hides is as if it were not there. */
@Path("/v1")
public class AbsenceResource {
    private static final int MOST_DAYS = 400;
    private static final Comparator<VisibleAbsence> MOST_TELLING_FIRST =
            Comparator.comparing(VisibleAbsence::isFull).reversed().thenComparing(VisibleAbsence::kind);

    private final People people;
    private final Absences absences;
    private final Calendars calendars;
    private final Actors actors;
    private final BusinessClock clock;

    AbsenceResource(People people, Absences absences, Calendars calendars, Actors actors, BusinessClock clock) {
        this.people = people;
        this.absences = absences;
        this.calendars = calendars;
        this.actors = actors;
        this.clock = clock;
    }

    private record Span(LocalDate from, LocalDate to) {}

    @GET
    @Path("/absences")
    public Page<AbsenceView> list(
            @QueryParam("youngPersonId") @Nullable String youngPersonId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var query = new Query();
        var id = query.id("youngPersonId", youngPersonId);
        if (youngPersonId == null) {
            query.fault("youngPersonId", "is required");
        }
        var first = query.day("from", from, LocalDate.EPOCH);
        var last = query.day("to", to, clock.today().plusYears(1));
        query.refuseIfFaulty();
        var person = person(id);
        return new Page<>(
                visible(person).stream()
                        .filter(absence -> absence.isWithin(first, last))
                        .map(VisibleAbsence::view)
                        .toList(),
                null);
    }

    @GET
    @Path("/young-people/{id}/absence-calendar")
    public AbsenceCalendarView calendar(
            @PathParam("id") UUID id,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        var person = person(id);
        var calendar = calendars.of(person.ref().schoolId());
        var span = span(calendar, from, to);
        var visible = visible(person);
        var days = span.from()
                .datesUntil(span.to().plusDays(1))
                .map(calendar::dayOf)
                .map(day -> day(day, visible))
                .toList();
        return new AbsenceCalendarView(person.ref().schoolId(), span.from(), span.to(), days);
    }

    private Span span(SchoolCalendar calendar, @Nullable String from, @Nullable String to) {
        var query = new Query();
        var last = query.day("to", to, clock.today());
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

    private DayView day(CalendarDay day, List<VisibleAbsence> visible) {
        var today = clock.today();
        var absence = day.kind() == DayKind.SCHOOL_DAY
                ? visible.stream()
                        .filter(one -> one.kind() != Category.Kind.NONE && one.isOn(day.date(), today))
                        .min(MOST_TELLING_FIRST)
                        .map(VisibleAbsence::label)
                : Optional.<String>empty();
        return new DayView(day.date(), day.kind().name(), day.name(), absence.orElse(null));
    }

    private List<VisibleAbsence> visible(Person person) {
        var known = absences.of(List.of(person.ref())).getOrDefault(person.ref(), List.of());
        return VisibleAbsence.of(known, person, Reader.of(actors.current()), clock.today());
    }

    private Person person(@Nullable UUID id) {
        if (id == null) {
            throw new UnknownResource();
        }
        return people.get(Reader.of(actors.current()), id);
    }
}
