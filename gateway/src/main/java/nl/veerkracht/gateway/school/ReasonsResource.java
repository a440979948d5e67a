package nl.veerkracht.gateway.school;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
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
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.OwnSchoolService;
import nl.veerkracht.gateway.remote.OwnSchoolService.Mappings;
import nl.veerkracht.gateway.remote.OwnSchoolService.Mappings.Mapping;
import nl.veerkracht.gateway.remote.OwnSchoolService.Unmapped;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.school.ReasonsPage.Known;
import nl.veerkracht.gateway.school.ReasonsPage.Waiting;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Says what the codes of the school mean; absence with a code that waits is not counted until then. */
@Path("/school/reasons")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ReasonsResource {
    private static final int LONGEST = 64;

    private final SchoolDesk desk;
    private final OwnSchoolService schools;

    ReasonsResource(SchoolDesk desk, @RestClient OwnSchoolService schools) {
        this.desk = desk;
        this.schools = schools;
    }

    @GET
    public TemplateInstance show(@QueryParam("done") @Nullable String done) {
        return page(SchoolDone.said(done, desk.own()), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response map(@RestForm @Nullable String code, @RestForm @Nullable String meaning) {
        var chosen = ReasonMeaning.parse(meaning);
        var name = ClosedForm.text(code);
        if (chosen.isEmpty() || name.isEmpty() || name.length() > LONGEST) {
            return Response.status(400).entity(page(null, name)).build();
        }
        return Response.seeOther(URI.create(
                        "/school/reasons?done=" + mapped(name, chosen.get()).code()))
                .build();
    }

    private SchoolDone mapped(String code, ReasonMeaning meaning) {
        var mapping = new Mappings(List.of(new Mapping(code, meaning.name())));
        try {
            Answers.given(schools.map(desk.token(), desk.schoolId(), mapping));
            return SchoolDone.SAVED;
        } catch (ServiceDown down) {
            return SchoolDone.LATER;
        }
    }

    private TemplateInstance page(@Nullable Said said, @Nullable String wrong) {
        var schoolId = desk.schoolId();
        var asked = Answers.await(Uni.combine()
                .all()
                .unis(
                        Part.of(schools.unmapped(desk.token(), schoolId)),
                        Part.of(schools.mappings(desk.token(), schoolId)))
                .asTuple());
        return desk.in(new ReasonsPage(
                desk.layout(),
                said,
                Answers.shown(asked.getItem1()).items().stream().map(this::line).toList(),
                Answers.shown(asked.getItem2()).mappings().stream()
                        .map(each -> new Known(
                                each.code(),
                                ReasonMeaning.parse(each.category()).orElse(null)))
                        .toList(),
                List.of(ReasonMeaning.values()),
                wrong));
    }

    private Waiting line(Unmapped each) {
        var dates = desk.dates();
        return new Waiting(
                each.code(), each.absences(), each.pupils(), dates.day(each.from()), dates.day(each.until()));
    }
}
