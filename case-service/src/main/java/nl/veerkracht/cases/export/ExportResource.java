package nl.veerkracht.cases.export;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;
import org.jspecify.annotations.Nullable;

/** A copy of a case for who reads it, kept nowhere on the way. */
@Blocking
@Path("/v1/cases/{caseId}/export")
@Produces(MediaType.APPLICATION_JSON)
public class ExportResource {
    private final ExportCase exportCase;
    private final Actors actors;

    ExportResource(ExportCase exportCase, Actors actors) {
        this.exportCase = exportCase;
        this.actors = actors;
    }

    @GET
    public Response export(
            @PathParam("caseId") UUID caseId,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        return Response.ok(exportCase.run(caseId, actors.current(), acceptLanguage))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
