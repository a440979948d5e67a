package nl.veerkracht.gateway.plan;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.plan.Helpers.Choice;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Writing down who does what before which day. */
@Path("/young-people/{id}/plan/actions/new")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class NewActionResource {
    private final Reader reader;
    private final PlanDesk desk;
    private final PlanPages pages;

    NewActionResource(Reader reader, PlanDesk desk, PlanPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance form(UUID id) {
        var data = look(id);
        return pages.agreeing(id, data, ActionForm.empty(choices(data)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response agree(
            UUID id,
            @RestForm @Nullable UUID request,
            @RestForm @Nullable String what,
            @RestForm @Nullable String who,
            @RestForm @Nullable String due) {
        var data = look(id);
        var form = ActionForm.typed(request, what, who, due, choices(data)).checked(pages.texts(), pages.today());
        return form.errors().isEmpty() ? sent(id, data, form) : again(400, id, data, form);
    }

    private Response sent(UUID id, PlanData data, ActionForm form) {
        try {
            desk.agree(reader.asking(), data.careCase().id(), form.request(), form.asWanted());
            return PlanResource.to(id, PlanDone.AGREED);
        } catch (Refused refused) {
            return again(422, id, data, form.with("who", pages.texts().errorOwner()));
        } catch (AlreadyDone closed) {
            return again(409, id, data, form.with("what", pages.texts().errorClosed()));
        } catch (ServiceDown down) {
            return again(503, id, data, form.with("what", pages.messages().formErrorDown()));
        }
    }

    /** Something is agreed in a plan that there is. */
    private PlanData look(UUID id) {
        var data = desk.look(reader.asking(), id);
        if (!pages.mayChange(data) || data.plan() == null) {
            throw new UnknownResource();
        }
        return data;
    }

    private List<Choice> choices(PlanData data) {
        return pages.helpers(data).choices(pages.today());
    }

    private Response again(int status, UUID id, PlanData data, ActionForm form) {
        return Response.status(status).entity(pages.agreeing(id, data, form)).build();
    }
}
