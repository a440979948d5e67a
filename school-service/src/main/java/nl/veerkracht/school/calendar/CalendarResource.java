package nl.veerkracht.school.calendar;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.school.access.SchoolWriting;
import nl.veerkracht.school.calendar.model.CalendarDay;
import nl.veerkracht.school.register.SeenVersion;
import nl.veerkracht.school.request.Query;
import org.jspecify.annotations.Nullable;

/** The calendar of a school, over HTTP: as JSON, and from an iCalendar file. */
@Path("/v1/schools/{schoolId}/calendar")
public class CalendarResource {
    private static final String ICALENDAR = "text/calendar";
    private static final int MOST_DAYS = 400;

    private final ReplaceCalendar replace;
    private final Calendars calendars;
    private final Actors actors;
    private final BusinessClock clock;

    CalendarResource(ReplaceCalendar replace, Calendars calendars, Actors actors, BusinessClock clock) {
        this.replace = replace;
        this.calendars = calendars;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    public Response get(@PathParam("schoolId") String schoolId) {
        return answer(replace.current(schoolId));
    }

    /** In the place of what was supplied before. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("schoolId") String schoolId,
            @Nullable String json,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        SchoolWriting.require(actors.current(), schoolId);
        var calendar = CalendarRequest.checked(json, clock.today());
        replace.run(schoolId, calendar, SeenVersion.of(ifMatch));
        return answer(replace.current(schoolId));
    }

    /** What a file says, without effect: to be looked at, and then supplied as JSON. */
    @POST
    @Path("/readings")
    @Consumes(ICALENDAR)
    public CalendarReading read(@PathParam("schoolId") String schoolId, byte[] file) {
        SchoolWriting.require(actors.current(), schoolId);
        var standing = replace.current(schoolId).calendar().schoolYears();
        return CalendarFile.read(file, standing);
    }

    /** What each day of the school is: with lessons, or why not. */
    @GET
    @Path("/days")
    public Page<CalendarDay> days(
            @PathParam("schoolId") String schoolId,
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to) {
        replace.current(schoolId);
        var query = new Query();
        var first = query.day("from", from, clock.today());
        var last = query.day("to", to, first);
        if (last.isBefore(first) || last.isAfter(first.plusDays(MOST_DAYS - 1L))) {
            query.fault("to", "must be within " + MOST_DAYS + " days from the first");
        }
        query.refuseIfFaulty();
        var calendar = calendars.of(schoolId);
        return new Page<>(
                first.datesUntil(last.plusDays(1)).map(calendar::dayOf).toList(), null);
    }

    private static Response answer(ReplaceCalendar.Current current) {
        return Response.ok(current.calendar())
                .tag(SeenVersion.tag(current.version()))
                .build();
    }
}
