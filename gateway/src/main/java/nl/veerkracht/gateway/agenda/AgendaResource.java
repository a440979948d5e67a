package nl.veerkracht.gateway.agenda;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.remote.AgendaService;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** The appointments ahead, and the address by which one's own calendar reads them: it is told once, on the page itself. */
@Path("/agenda")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AgendaResource {
    private final Reader reader;
    private final AgendaPages pages;
    private final AgendaService agenda;

    AgendaResource(Reader reader, AgendaPages pages, @RestClient AgendaService agenda) {
        this.reader = reader;
        this.pages = pages;
        this.agenda = agenda;
    }

    @GET
    public TemplateInstance show(@QueryParam("done") @Nullable String done) {
        return pages.page(Flash.said(done, reader.language()), null);
    }

    /** No redirect: the address would have to be in one. */
    @POST
    @Path("/address")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response make(@Context UriInfo here) {
        try {
            var asking = reader.asking();
            var made = Answers.given(agenda.makeFeed(asking.authorization(), asking.language()));
            var whole = here.getBaseUri().resolve(made.address()).toString();
            return Response.ok(pages.page(null, whole)).build();
        } catch (ServiceDown down) {
            return to(Flash.LATER);
        }
    }

    @POST
    @Path("/address/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end() {
        try {
            Answers.done(agenda.endFeed(reader.asking().authorization()));
            return to(Flash.ADDRESS_ENDED);
        } catch (ServiceDown down) {
            return to(Flash.LATER);
        }
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/address")
    public Response back() {
        return Response.seeOther(URI.create("/agenda")).build();
    }

    @GET
    @Path("/address/ending")
    public Response backFromEnding() {
        return back();
    }

    private static Response to(Flash flash) {
        return Response.seeOther(URI.create("/agenda?done=" + flash.code())).build();
    }
}
