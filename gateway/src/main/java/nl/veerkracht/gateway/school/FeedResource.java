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
import java.util.Comparator;
import java.util.List;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.OwnSchoolService;
import nl.veerkracht.gateway.remote.OwnSchoolService.ExpectedBy;
import nl.veerkracht.gateway.remote.Part;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Shows whether the school is heard of, and has it say by when it will have spoken. */
@Path("/school/feed")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FeedResource {
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private final SchoolDesk desk;
    private final OwnSchoolService schools;

    FeedResource(SchoolDesk desk, @RestClient OwnSchoolService schools) {
        this.desk = desk;
        this.schools = schools;
    }

    @GET
    public TemplateInstance show(@QueryParam("done") @Nullable String done) {
        return page(SchoolDone.said(done, desk.own()), null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response expect(@RestForm @Nullable String version, @RestForm @Nullable String expectedBy) {
        var typed = ClosedForm.text(expectedBy);
        if (!typed.matches(TIME)) {
            var wrong = new FormError("expectedBy", desk.own().errorTime());
            return Response.status(400)
                    .entity(page(null, typed, List.of(wrong)))
                    .build();
        }
        var done = saved(ClosedForm.text(version), typed);
        return Response.seeOther(URI.create("/school/feed?done=" + done.code())).build();
    }

    private SchoolDone saved(String version, String time) {
        try {
            Answers.given(schools.expect(desk.token(), version, desk.schoolId(), new ExpectedBy(time)));
            return SchoolDone.SAVED;
        } catch (AlreadyDone meanwhile) {
            return SchoolDone.CHANGED_MEANWHILE;
        } catch (ServiceDown down) {
            return SchoolDone.LATER;
        }
    }

    private TemplateInstance page(@Nullable Said said, @Nullable String typed, List<FormError> errors) {
        var answer = Answers.shown(Answers.await(Part.of(schools.feed(desk.token(), desk.schoolId()))));
        var feed = answer.getEntity();
        var dates = desk.dates();
        return desk.in(new FeedPage(
                desk.layout(),
                said,
                answer.getHeaderString("ETag"),
                FeedWord.parse(feed.state()),
                feed.heardOn() == null ? null : dates.day(feed.heardOn()),
                feed.heardAt() == null ? null : dates.moment(feed.heardAt()),
                dates.day(feed.from()),
                feed.daysWithoutData().stream()
                        .sorted(Comparator.reverseOrder())
                        .map(dates::day)
                        .toList(),
                typed == null ? feed.expectedBy() : typed,
                FormError.of("expectedBy", errors),
                errors));
    }
}
