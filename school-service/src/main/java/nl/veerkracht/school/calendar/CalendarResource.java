package nl.veerkracht.school.calendar;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.school.access.SchoolWriting;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolYear;
import nl.veerkracht.school.request.Body;
import org.jspecify.annotations.Nullable;

/** The calendar of a school, over HTTP. */
@Path("/v1/schools/{schoolId}/calendar")
public class CalendarResource {
    private static final int MOST_YEARS = 30;
    private static final int MOST_CLOSED = 2_000;
    private static final int LONGEST_YEAR = 400;

    private final ReplaceCalendar calendars;
    private final Actors actors;
    private final BusinessClock clock;

    CalendarResource(ReplaceCalendar calendars, Actors actors, BusinessClock clock) {
        this.calendars = calendars;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    public CalendarView get(@PathParam("schoolId") String schoolId) {
        return calendars.current(schoolId);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public CalendarView put(@PathParam("schoolId") String schoolId, @Nullable String json) {
        SchoolWriting.require(actors.current(), schoolId);
        var body = Body.of(json);
        var earliest = clock.today().minusYears(20);
        var latest = clock.today().plusYears(5);
        var calendar = new CalendarView(years(body, earliest, latest), closed(body, earliest, latest));
        body.refuseIfFaulty();
        calendars.run(schoolId, calendar);
        return calendars.current(schoolId);
    }

    private static List<SchoolYear> years(Body body, LocalDate earliest, LocalDate latest) {
        var years = new ArrayList<SchoolYear>();
        for (var item : body.list("schoolYears", MOST_YEARS)) {
            var year = new SchoolYear(item.day("firstDay", earliest, latest), item.day("lastDay", earliest, latest));
            if (year.lastDay().isBefore(year.firstDay())) {
                item.fault("lastDay", "must not be before firstDay");
            } else if (year.lastDay().isAfter(year.firstDay().plusDays(LONGEST_YEAR))) {
                item.fault("lastDay", "must be within " + LONGEST_YEAR + " days after firstDay");
            } else if (years.stream().anyMatch(other -> overlap(year, other))) {
                item.fault("firstDay", "must be after the other school years, or before: school years do not overlap");
            }
            years.add(year);
        }
        return years;
    }

    private static List<ClosedDays> closed(Body body, LocalDate earliest, LocalDate latest) {
        var closed = new ArrayList<ClosedDays>();
        for (var item : body.list("closedDays", MOST_CLOSED)) {
            var days = new ClosedDays(
                    item.day("from", earliest, latest), item.day("to", earliest, latest), item.text("name", 200));
            if (days.to().isBefore(days.from())) {
                item.fault("to", "must not be before from");
            }
            closed.add(days);
        }
        return closed;
    }

    private static boolean overlap(SchoolYear one, SchoolYear other) {
        return !one.lastDay().isBefore(other.firstDay()) && !other.lastDay().isBefore(one.firstDay());
    }
}
