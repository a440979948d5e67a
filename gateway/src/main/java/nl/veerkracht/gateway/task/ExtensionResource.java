package nl.veerkracht.gateway.task;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.task.ExtensionPages.OwnTask;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Somebody whose task it is puts it off, and says why. */
@Path("/tasks/{id}/extension")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ExtensionResource {
    private final Reader reader;
    private final ExtensionDesk desk;
    private final ExtensionPages pages;

    ExtensionResource(Reader reader, ExtensionDesk desk, ExtensionPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance form(UUID id) {
        return pages.page(desk.look(reader, id), ExtensionForm.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response extend(
            UUID id,
            @RestForm @Nullable UUID request,
            @RestForm @Nullable String day,
            @RestForm @Nullable String reason) {
        var own = desk.look(reader, id);
        var until = own.task().extendableUntil();
        var filled = ExtensionForm.filled(request, day, reason);
        if (until == null) {
            return back(own, Flash.ALREADY);
        }
        var form = filled.checked(own.task().dueOn(), until, pages.words());
        return form.errors().isEmpty() ? sent(own, form) : again(400, own, form);
    }

    private Response sent(OwnTask own, ExtensionForm form) {
        try {
            desk.extend(reader, own.task().id(), form);
            return back(own, Flash.EXTENDED);
        } catch (AlreadyDone changed) {
            return back(own, Flash.ALREADY);
        } catch (Refused refused) {
            return again(422, own, form.with(ExtensionForm.DAY, pages.words().why(refused)));
        } catch (ServiceDown down) {
            return again(
                    503, own, form.with(ExtensionForm.DAY, pages.words().texts().errorDown()));
        }
    }

    private static Response back(OwnTask own, Flash done) {
        return Response.seeOther(URI.create(own.home() + "?done=" + done.code()))
                .build();
    }

    private Response again(int status, OwnTask own, ExtensionForm form) {
        return Response.status(status).entity(pages.page(own, form)).build();
    }
}
