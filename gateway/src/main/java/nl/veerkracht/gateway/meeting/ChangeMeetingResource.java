package nl.veerkracht.gateway.meeting;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.veerkracht.gateway.meeting.MeetingDesk.One;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;

/** Moving a meeting, or calling it off. */
@Path("/young-people/{id}/meetings/{meeting}/changes")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ChangeMeetingResource {
    private final Reader reader;
    private final MeetingDesk desk;
    private final MeetingPages pages;

    ChangeMeetingResource(Reader reader, MeetingDesk desk, MeetingPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance form(UUID id, UUID meeting) {
        var one = desk.one(reader.asking(), id, meeting);
        if (!one.meeting().mayChange()) {
            throw new UnknownResource();
        }
        return pages.changing(id, one, ChangeForm.of(one.meeting()));
    }

    /** Who was second is told so on the form, with what they typed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(UUID id, UUID meeting, @BeanParam ChangeFields fields) {
        var one = desk.one(reader.asking(), id, meeting);
        var form = fields.form().checked(pages.texts(), pages.today());
        return form.errors().isEmpty() ? sent(id, one, form) : again(400, id, one, form);
    }

    private Response sent(UUID id, One one, ChangeForm form) {
        try {
            desk.change(reader.asking(), one, form.request(), form.asWanted());
            return MeetingPlace.HELP.to(
                    id, one.meeting().id(), form.off() ? MeetingDone.CALLED_OFF : MeetingDone.MOVED);
        } catch (AlreadyDone meanwhile) {
            return again(409, id, one, form.with(pages.texts().errorMeanwhile()));
        } catch (ServiceDown down) {
            return again(503, id, one, form.with(pages.messages().formErrorDown()));
        }
    }

    private Response again(int status, UUID id, One one, ChangeForm form) {
        return Response.status(status).entity(pages.changing(id, one, form)).build();
    }
}
