package nl.veerkracht.gateway.advice;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/**
 * The advice in the case of a young person, and giving it in two steps: first is shown who will see what, and nothing is
 * sent before somebody who has seen that says so.
 */
@Path("/young-people/{id}/advice")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AdviceResource {
    private static final String SEND = "send";
    private static final String CHANGE = "change";

    private final Reader reader;
    private final AdviceDesk desk;
    private final AdvicePages pages;

    AdviceResource(Reader reader, AdviceDesk desk, AdvicePages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(UUID id, @QueryParam("done") @Nullable String done) {
        return pages.page(id, look(id), done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response step(UUID id, @BeanParam AdviceFields typed) {
        var data = look(id);
        if (data.readers().isMissing()) {
            return again(
                    503,
                    id,
                    data,
                    AdviceForm.filled(typed).with(pages.messages().formErrorDown()));
        }
        if (!data.mayGive()) {
            throw new UnknownResource();
        }
        var form = AdviceForm.filled(typed);
        if (CHANGE.equals(typed.step)) {
            return again(200, id, data, form);
        }
        var checked = form.checked(pages.today(), pages.own());
        if (!checked.errors().isEmpty()) {
            return again(400, id, data, checked);
        }
        return SEND.equals(typed.step)
                ? sent(id, data, checked)
                : Response.ok(pages.preview(id, data, checked)).build();
    }

    private Response sent(UUID id, AdviceData data, AdviceForm form) {
        try {
            desk.give(reader.asking(), data.careCase(), form);
            return AdviceDone.at(id);
        } catch (AlreadyDone changed) {
            return changedMeanwhile(id, form);
        } catch (ServiceDown down) {
            return again(503, id, data, form.with(pages.messages().formErrorDown()));
        }
    }

    /** The advice that stands by now is shown, and what was filled in is kept, to take its place or not. */
    private Response changedMeanwhile(UUID id, AdviceForm form) {
        var now = look(id);
        var said = new Said(pages.own().saidChanged(), false);
        return Response.status(409)
                .entity(pages.again(id, now, said, form.replacing(now.standing())))
                .build();
    }

    private AdviceData look(UUID id) {
        return desk.look(reader.asking(), id, reader.actor().has(Role.YOUTH_PHYSICIAN.wireName()));
    }

    private Response again(int status, UUID id, AdviceData data, AdviceForm form) {
        return Response.status(status).entity(pages.again(id, data, null, form)).build();
    }
}
