package nl.veerkracht.gateway.worklist;

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
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.WorklistService;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Keeps how somebody looks at their work, under a name of their own; that name stands in no address. */
@Path("/saved-lists")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class SavedListsResource {
    private final Reader reader;
    private final SavedListsPages pages;
    private final WorklistService worklists;

    SavedListsResource(Reader reader, SavedListsPages pages, @RestClient WorklistService worklists) {
        this.reader = reader;
        this.pages = pages;
        this.worklists = worklists;
    }

    @GET
    public TemplateInstance show(
            @QueryParam("list") @Nullable String list,
            @QueryParam("step") @Nullable String step,
            @QueryParam("school") @Nullable String school,
            @QueryParam("done") @Nullable String done) {
        return pages.page(done, Choice.of(list, step, school).map(SavedForm::of).orElse(null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response save(
            @RestForm @Nullable String list,
            @RestForm @Nullable String step,
            @RestForm @Nullable String school,
            @RestForm @Nullable String name,
            @RestForm @Nullable String start) {
        var choice = Choice.of(list, step, school).orElseThrow(UnknownResource::new);
        var form = SavedForm.filled(choice, name, start).checked(pages.own());
        return form.errors().isEmpty() ? kept(form) : again(400, form);
    }

    private Response kept(SavedForm form) {
        try {
            Answers.given(worklists.save(reader.asking().authorization(), form.filter()))
                    .close();
            return Response.seeOther(URI.create("/?" + form.choice().query() + "&done=" + Flash.SAVED.code()))
                    .build();
        } catch (AlreadyDone full) {
            return again(409, form.with(pages.own().errorFull()));
        } catch (ServiceDown down) {
            return again(503, form.with(pages.own().errorDown()));
        }
    }

    private Response again(int status, SavedForm form) {
        return Response.status(status).entity(pages.page(null, form)).build();
    }

    /** Whatever was taken away already, is away. */
    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(UUID id) {
        var flash = Flash.UNSAVED;
        try {
            Answers.given(worklists.remove(reader.asking().authorization(), id)).close();
        } catch (ServiceDown down) {
            flash = Flash.LATER;
        } catch (UnknownResource gone) {
            flash = Flash.UNSAVED;
        }
        return Response.seeOther(URI.create("/saved-lists?done=" + flash.code()))
                .build();
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/{id}/removal")
    public Response back() {
        return Response.seeOther(URI.create("/saved-lists")).build();
    }
}
