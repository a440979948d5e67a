package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Files with pupils or absence, which school-service goes through. */
@RegisterRestClient(configKey = "school-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1/schools/{schoolId}/imports")
public interface ImportService {
    /** The last ones, the newest first. */
    @GET
    Uni<Listed<Import>> imports(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Accept-Language") String language,
            String schoolId);

    @POST
    @Consumes("text/csv")
    Uni<Import> table(
            @HeaderParam("Authorization") String authorization,
            String schoolId,
            @QueryParam("kind") String kind,
            @QueryParam("trial") boolean trial,
            @QueryParam("onBadLines") String onBadLines,
            @QueryParam("municipality") @Nullable String municipality,
            byte[] file);

    @POST
    @Consumes("application/zip")
    Uni<Import> archive(
            @HeaderParam("Authorization") String authorization,
            String schoolId,
            @QueryParam("trial") boolean trial,
            @QueryParam("onBadLines") String onBadLines,
            @QueryParam("municipality") @Nullable String municipality,
            byte[] file);

    /** What is wrong in it, as a table. */
    @GET
    @Path("/{id}/errors")
    @Produces("text/csv")
    Uni<String> errors(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Accept-Language") String language,
            String schoolId,
            UUID id);

    /** A file, and how far it is. */
    record Import(
            UUID id,
            String kind,
            String state,
            boolean trial,
            @Nullable String problem,
            int lines,
            int good,
            int bad,
            int unknownPupils,
            int unmappedCodes,
            Instant receivedAt,
            @Nullable Instant endedAt) {}
}
