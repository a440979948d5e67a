package nl.veerkracht.gateway.meeting;

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
import java.util.UUID;
import nl.veerkracht.gateway.pdf.PdfAnswer;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A meeting about a young person: what there is to talk about, what was recorded, and saying whether one agrees. */
@Path("/young-people/{id}/meetings/{meeting}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class MeetingResource {
    private final OneMeeting one;

    MeetingResource(OneMeeting one) {
        this.one = one;
    }

    @GET
    public TemplateInstance show(UUID id, UUID meeting, @QueryParam("done") @Nullable String done) {
        return one.show(MeetingPlace.HELP, id, meeting, done);
    }

    /** On one page, to print or to keep. */
    @GET
    @Path("/summary")
    @Produces(PdfAnswer.TYPE)
    public Response summary(UUID id, UUID meeting) {
        return one.summary(id, meeting);
    }

    @POST
    @Path("/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            UUID id, UUID meeting, @RestForm @Nullable String answer, @RestForm @Nullable String objection) {
        return one.answer(MeetingPlace.HELP, id, meeting, AnswerForm.typed(answer, objection));
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/answer")
    public Response back(UUID id, UUID meeting) {
        return MeetingPlace.HELP.to(id, meeting);
    }
}
