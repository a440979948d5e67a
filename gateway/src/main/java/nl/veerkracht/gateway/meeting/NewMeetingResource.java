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
import nl.veerkracht.gateway.meeting.MeetingDesk.Around;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;

/** Planning a meeting. */
@Path("/young-people/{id}/meetings/new")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class NewMeetingResource {
    private final Reader reader;
    private final MeetingDesk desk;
    private final MeetingPages pages;

    NewMeetingResource(Reader reader, MeetingDesk desk, MeetingPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance form(UUID id) {
        var around = look(id);
        var toHear = desk.toBeHeard(reader.asking(), around);
        return pages.planning(
                id, around, MeetingForm.empty(pages.choices(around).invitees(), toHear));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response plan(UUID id, @BeanParam MeetingFields fields) {
        var around = look(id);
        var toHear = desk.toBeHeard(reader.asking(), around);
        var form = fields.form(pages.choices(around).invitees(), toHear).checked(pages.texts(), pages.today());
        return form.errors().isEmpty() ? sent(id, around, form) : again(400, id, around, form);
    }

    private Response sent(UUID id, Around around, MeetingForm form) {
        try {
            var planned = desk.plan(reader.asking(), around, form.request(), form.asWanted());
            return MeetingPlace.HELP.to(id, planned.id(), MeetingDone.PLANNED);
        } catch (Refused refused) {
            return again(422, id, around, form.with("invited", pages.texts().errorInvitee()));
        } catch (AlreadyDone closed) {
            return again(409, id, around, form.with("day", pages.texts().errorClosed()));
        } catch (ServiceDown down) {
            return again(503, id, around, form.with("day", pages.messages().formErrorDown()));
        }
    }

    private Around look(UUID id) {
        var around = desk.all(reader.asking(), id).around();
        if (!pages.mayPlan(around)) {
            throw new UnknownResource();
        }
        return around;
    }

    private Response again(int status, UUID id, Around around, MeetingForm form) {
        return Response.status(status).entity(pages.planning(id, around, form)).build();
    }
}
