package nl.veerkracht.gateway.step;

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
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.gateway.draft.DraftOf;
import nl.veerkracht.gateway.draft.Drafts;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;

/** The form on which the school records a talk with the young person and the parents. */
@Path("/young-people/{id}/talks/new")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class TalkResource {
    private final Reader reader;
    private final StepDesk desk;
    private final StepPages pages;
    private final Drafts drafts;

    TalkResource(Reader reader, StepDesk desk, StepPages pages, Drafts drafts) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
        this.drafts = drafts;
    }

    @GET
    public TemplateInstance form(UUID id) {
        var data = look(id);
        var draft = drafts.look(id, DraftOf.SCHOOL_TALK);
        var toHear = desk.toBeHeard(reader.asking(), data);
        var form = draft.isThere() ? TalkFilled.of(draft.fields()).form(toHear) : TalkForm.empty(pages.today(), toHear);
        return pages.talk(id, data, form, draft);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(UUID id, @BeanParam TalkFilled filled) {
        var data = look(id);
        var toHear = desk.toBeHeard(reader.asking(), data);
        var form = filled.form(toHear).checked(pages.today(), pages.texts());
        return form.errors().isEmpty() ? recorded(id, data, form) : again(400, id, data, form);
    }

    private Response recorded(UUID id, StepData data, TalkForm form) {
        try {
            desk.talk(reader.asking(), data, form.request().toString(), form.talk());
            return Response.seeOther(URI.create("/young-people/" + id + "/steps?done=" + Flash.TALK.code()))
                    .build();
        } catch (AlreadyDone | Refused meanwhile) {
            return again(409, id, data, form.with(pages.texts().errorMeanwhile()));
        } catch (ServiceDown down) {
            return again(503, id, data, form.with(pages.messages().formErrorDown()));
        }
    }

    private StepData look(UUID id) {
        var data = desk.look(reader.asking(), id);
        if (!pages.view(data).mayTalk()) {
            throw new UnknownResource();
        }
        return data;
    }

    private Response again(int status, UUID id, StepData data, TalkForm form) {
        return Response.status(status)
                .entity(pages.talk(id, data, form, drafts.again(id, DraftOf.SCHOOL_TALK)))
                .build();
    }
}
