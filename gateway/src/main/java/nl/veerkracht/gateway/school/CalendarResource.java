package nl.veerkracht.gateway.school;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.OwnSchoolService.Calendar;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Shows and changes when the school has lessons; each change is made on the calendar that was seen. */
@Path("/school/calendar")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CalendarResource {
    private final SchoolDesk desk;
    private final CalendarDesk calendars;
    private final CalendarPages pages;

    CalendarResource(SchoolDesk desk, CalendarDesk calendars, CalendarPages pages) {
        this.desk = desk;
        this.calendars = calendars;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(@QueryParam("done") @Nullable String done) {
        return pages.page(SchoolDone.said(done, desk.own()), YearForm.empty(), ClosedForm.empty(), List.of());
    }

    @POST
    @Path("/years")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addYear(
            @RestForm @Nullable String version,
            @RestForm @Nullable String firstDay,
            @RestForm @Nullable String lastDay) {
        var form = YearForm.filled(firstDay, lastDay).checked(calendars.now().calendar(), desk.own());
        return form.errors().isEmpty()
                ? changed(version, now -> new Calendar(with(now.schoolYears(), form.wanted()), now.closedDays()))
                : again(form, ClosedForm.empty());
    }

    @POST
    @Path("/years/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response removeYear(@RestForm @Nullable String version, @RestForm @Nullable String firstDay) {
        var first = ClosedForm.text(firstDay);
        return changed(version, now -> {
            var left = now.schoolYears().stream()
                    .filter(year -> !year.firstDay().toString().equals(first))
                    .toList();
            return CalendarLines.within(left, now.closedDays());
        });
    }

    @POST
    @Path("/closed-days")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response addClosed(
            @RestForm @Nullable String version,
            @RestForm @Nullable String from,
            @RestForm @Nullable String to,
            @RestForm @Nullable String name) {
        var form = ClosedForm.filled(from, to, name).checked(calendars.now().calendar(), desk.own());
        return form.errors().isEmpty()
                ? changed(version, now -> new Calendar(now.schoolYears(), with(now.closedDays(), form.wanted())))
                : again(YearForm.empty(), form);
    }

    @POST
    @Path("/closed-days/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response removeClosed(
            @RestForm @Nullable String version,
            @RestForm @Nullable String from,
            @RestForm @Nullable String to,
            @RestForm @Nullable String name) {
        var gone = List.of(ClosedForm.text(from), ClosedForm.text(to), ClosedForm.text(name));
        return changed(
                version,
                now -> new Calendar(
                        now.schoolYears(),
                        now.closedDays().stream()
                                .filter(days -> !gone.equals(List.of(
                                        days.from().toString(), days.to().toString(), days.name())))
                                .toList()));
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/{what: years|closed-days}")
    public Response back() {
        return Response.seeOther(URI.create("/school/calendar")).build();
    }

    @GET
    @Path("/{what: years|closed-days}/removal")
    public Response backFromRemoval() {
        return back();
    }

    private Response changed(@Nullable String version, UnaryOperator<Calendar> change) {
        var done = SchoolDone.SAVED;
        try {
            calendars.change(ClosedForm.text(version), change);
        } catch (AlreadyDone meanwhile) {
            done = SchoolDone.CHANGED_MEANWHILE;
        } catch (ServiceDown down) {
            done = SchoolDone.LATER;
        }
        return Response.seeOther(URI.create("/school/calendar?done=" + done.code()))
                .build();
    }

    private Response again(YearForm year, ClosedForm closed) {
        return Response.status(400)
                .entity(pages.page(null, year, closed, List.of()))
                .build();
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).distinct().toList();
    }
}
