package nl.veerkracht.gateway.report;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.ColleaguesService;
import nl.veerkracht.gateway.remote.ColleaguesService.CoWorker;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.ReportService;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Somebody at school brings up a report that does not follow from absence: a holiday without leave, or worry. */
@Path("/young-people/{id}/reports/new")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class BringUpResource {
    private final Reader reader;
    private final Layouts layouts;
    private final SchoolService school;
    private final ReportService reports;
    private final ColleaguesService colleagues;

    BringUpResource(
            Reader reader,
            Layouts layouts,
            @RestClient SchoolService school,
            @RestClient ReportService reports,
            @RestClient ColleaguesService colleagues) {
        this.reader = reader;
        this.layouts = layouts;
        this.school = school;
        this.reports = reports;
        this.colleagues = colleagues;
    }

    private record Around(YoungPerson person, List<CoWorker> colleagues) {}

    @GET
    public TemplateInstance form(UUID id) {
        return page(look(id), BringUpForm.empty());
    }

    /** What was typed stays when it cannot be done. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response bringUp(UUID id, @BeanParam BringUpFields typed) {
        var around = look(id);
        var form = BringUpForm.filled(typed).checked(around.colleagues(), own());
        return form.errors().isEmpty() ? sent(around, form) : again(400, around, form);
    }

    private Response sent(Around around, BringUpForm form) {
        try {
            var wanted = form.wanted(around.person().id().toString());
            Answers.given(reports.bringUp(reader.asking().authorization(), wanted))
                    .close();
            return Response.seeOther(URI.create("/reports?done=" + ReportsResource.BROUGHT_UP))
                    .build();
        } catch (AlreadyDone standing) {
            return again(409, around, form.with(own().errorBroughtUp()));
        } catch (ServiceDown down) {
            return again(503, around, form.with(own().errorDown()));
        }
    }

    /** For who works at a school with this pupil; without colleagues nobody can be chosen, and worry can still be told. */
    private Around look(UUID id) {
        if (!reader.isOfSchool() || reader.onlyAdministers()) {
            throw new UnknownResource();
        }
        var token = reader.asking().authorization();
        var told = Answers.await(Uni.combine()
                .all()
                .unis(Part.of(school.youngPerson(token, id)), Part.of(colleagues.colleagues(token)))
                .asTuple());
        var others = told.getItem2().or(Listed.none()).items().stream()
                .filter(one -> !one.id().equals(reader.actor().subject()))
                .toList();
        return new Around(Answers.shown(told.getItem1()), others);
    }

    private Response again(int status, Around around, BringUpForm form) {
        return Response.status(status).entity(page(around, form)).build();
    }

    private TemplateInstance page(Around around, BringUpForm form) {
        return new BringUpPage(
                        layouts.at(Place.ELSEWHERE),
                        around.person().id(),
                        around.person().fullName(),
                        form,
                        around.colleagues())
                .setLocale(reader.language().code());
    }

    private ReportMessages own() {
        return Words.of(ReportMessages.class, reader.language());
    }
}
