package nl.veerkracht.gateway.step;

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
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.gateway.draft.DraftOf;
import nl.veerkracht.gateway.draft.Drafts;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.StepService.Known;
import nl.veerkracht.gateway.remote.StepService.Open;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Where the case of a young person stands and where it can go, and bringing it there. */
@Path("/young-people/{id}/steps")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class StepResource {
    private final Reader reader;
    private final StepDesk desk;
    private final StepPages pages;
    private final Drafts drafts;

    StepResource(Reader reader, StepDesk desk, StepPages pages, Drafts drafts) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
        this.drafts = drafts;
    }

    @GET
    public TemplateInstance all(UUID id, @QueryParam("done") @Nullable String done) {
        return pages.all(id, desk.look(reader.asking(), id), done);
    }

    @GET
    @Path("/{to}")
    public TemplateInstance form(UUID id, String to) {
        var data = desk.look(reader.asking(), id);
        var open = data.open(to);
        var draft = drafts.look(id, DraftOf.step(open.to()));
        return pages.step(id, data, form(open, UUID.randomUUID(), draft.fields().all()), draft);
    }

    @POST
    @Path("/{to}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(UUID id, String to, @BeanParam StepFilled filled) {
        var data = desk.look(reader.asking(), id);
        var form = form(data.open(to), filled.request(), filled.typed()).checked(pages.today(), pages.texts());
        return form.errors().isEmpty() ? taken(id, to, data, form) : again(400, id, data, form);
    }

    private Response taken(UUID id, String to, StepData data, StepForm form) {
        try {
            desk.take(reader.asking(), data, form.request().toString(), form.step(to));
            var flash = form.open().taker().equals("TWO_AT_SCHOOL") ? Flash.PROPOSED : Flash.STEP;
            return Response.seeOther(URI.create("/young-people/" + id + "/steps?done=" + flash.code()))
                    .build();
        } catch (AlreadyDone | UnknownResource | Refused meanwhile) {
            return again(409, id, data, form.with(pages.texts().errorMeanwhile()));
        } catch (ServiceDown down) {
            return again(503, id, data, form.with(pages.messages().formErrorDown()));
        }
    }

    private StepForm form(Open open, UUID request, Map<String, String> typed) {
        var asksHealthService =
                open.fields().stream().anyMatch(field -> FieldWord.parse(field.name()) == FieldWord.HEALTH_SERVICE);
        List<Known> known =
                asksHealthService ? desk.healthServices(reader.asking()).items() : List.of();
        return StepForm.of(open, request, typed, known);
    }

    private Response again(int status, UUID id, StepData data, StepForm form) {
        return Response.status(status)
                .entity(pages.step(
                        id,
                        data,
                        form,
                        drafts.again(id, DraftOf.step(form.open().to()))))
                .build();
    }
}
