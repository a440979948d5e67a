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
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;

/** Recording a meeting: who was there, and who does what before which day. */
@Path("/young-people/{id}/meetings/{meeting}/minutes")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class MinutesResource {
    private static final String MORE = "more";

    private final Reader reader;
    private final MeetingDesk desk;
    private final MeetingPages pages;

    MinutesResource(Reader reader, MeetingDesk desk, MeetingPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance form(UUID id, UUID meeting) {
        var one = desk.one(reader.asking(), id, meeting);
        if (!one.meeting().mayRecord()) {
            throw new UnknownResource();
        }
        return pages.recording(
                id,
                one,
                MinutesForm.empty(
                        pages.today(),
                        pages.choices(one.around()).whoCanCome(one),
                        pages.choices(one.around()).owners(),
                        desk.toBeHeard(reader.asking(), one.around())));
    }

    /** Who was second is told so on the form, with what they typed. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(UUID id, UUID meeting, @BeanParam MinutesFields fields) {
        var one = desk.one(reader.asking(), id, meeting);
        var typed = fields.form(
                pages.choices(one.around()).whoCanCome(one),
                pages.choices(one.around()).owners(),
                desk.toBeHeard(reader.asking(), one.around()));
        if (MORE.equals(fields.command)) {
            return again(200, id, one, typed.oneMore());
        }
        var form = typed.checked(pages.texts(), pages.today());
        return form.errors().isEmpty() ? sent(id, one, form) : again(400, id, one, form);
    }

    private Response sent(UUID id, One one, MinutesForm form) {
        try {
            desk.record(reader.asking(), one, form.request(), form.asWanted());
            return MeetingPlace.HELP.to(id, one.meeting().id(), MeetingDone.RECORDED);
        } catch (Refused refused) {
            return again(422, id, one, form.with("who-0", pages.texts().errorOwner()));
        } catch (AlreadyDone meanwhile) {
            return again(409, id, one, form.with("heldOn", pages.texts().errorRecorded()));
        } catch (ServiceDown down) {
            return again(503, id, one, form.with("heldOn", pages.messages().formErrorDown()));
        }
    }

    private Response again(int status, UUID id, One one, MinutesForm form) {
        return Response.status(status).entity(pages.recording(id, one, form)).build();
    }
}
