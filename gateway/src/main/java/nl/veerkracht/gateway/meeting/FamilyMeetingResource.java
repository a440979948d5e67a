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
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.gateway.meeting.MeetingDesk.One;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A meeting, for the young person and the parents to read, and to say whether they agree. */
@Path("/family/{id}/meetings/{meeting}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FamilyMeetingResource {
    private final Reader reader;
    private final MeetingDesk desk;
    private final MeetingPages pages;
    private final Summaries summaries;

    FamilyMeetingResource(Reader reader, MeetingDesk desk, MeetingPages pages, Summaries summaries) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
        this.summaries = summaries;
    }

    @GET
    public TemplateInstance show(UUID id, UUID meeting, @QueryParam("done") @Nullable String done) {
        var one = desk.one(reader.asking(), id, meeting);
        return pages.oneOfFamily(id, one, desk.agenda(reader.asking(), one), AnswerForm.empty(), pages.said(done));
    }

    /** On one page, to print or to keep. */
    @GET
    @Path("/summary")
    @Produces(Summaries.PDF)
    public Response summary(UUID id, UUID meeting) {
        return summaries.of(desk.one(reader.asking(), id, meeting));
    }

    @POST
    @Path("/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(
            UUID id, UUID meeting, @RestForm @Nullable String answer, @RestForm @Nullable String objection) {
        var one = desk.one(reader.asking(), id, meeting);
        var form = AnswerForm.typed(answer, objection).checked(pages.texts());
        return form.errors().isEmpty() ? sent(id, one, form) : again(400, id, one, form);
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/answer")
    public Response back(UUID id, UUID meeting) {
        return Response.seeOther(URI.create(page(id, meeting))).build();
    }

    private Response sent(UUID id, One one, AnswerForm form) {
        try {
            desk.answer(reader.asking(), one, form.asWanted());
            return to(id, one.meeting().id(), MeetingDone.ANSWERED);
        } catch (AlreadyDone meanwhile) {
            return again(409, id, one, form.with(pages.texts().errorMeanwhile()));
        } catch (ServiceDown down) {
            return again(503, id, one, form.with(pages.messages().formErrorDown()));
        }
    }

    private Response again(int status, UUID id, One one, AnswerForm form) {
        return Response.status(status)
                .entity(pages.oneOfFamily(id, one, desk.agenda(reader.asking(), one), form, null))
                .build();
    }

    static Response to(UUID id, UUID meeting, MeetingDone done) {
        return Response.seeOther(URI.create(page(id, meeting) + "?done=" + done.code()))
                .build();
    }

    private static String page(UUID id, UUID meeting) {
        return "/family/" + id + "/meetings/" + meeting;
    }
}
