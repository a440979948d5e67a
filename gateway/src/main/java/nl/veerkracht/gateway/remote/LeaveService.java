package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Who of the reader's organisation is away and who stands in, as case-service knows it. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1/staff-leaves")
public interface LeaveService {
    @GET
    Uni<Listed<Leave>> leaves(@HeaderParam("Authorization") String authorization);

    @POST
    Uni<Response> record(@HeaderParam("Authorization") String authorization, NewLeave leave);

    @DELETE
    @Path("/{id}")
    Uni<Response> end(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/{id}/substitution")
    Uni<Response> standIn(@HeaderParam("Authorization") String authorization, UUID id);

    @DELETE
    @Path("/{id}/substitution")
    Uni<Response> standDown(@HeaderParam("Authorization") String authorization, UUID id);

    /** Somebody is away, or will be; accounts by their ids. */
    record Leave(
            UUID id,
            String account,
            LocalDate from,
            LocalDate until,
            @Nullable String substitute,
            boolean accepted,
            boolean own,
            boolean asksYou,
            boolean standingIn,
            boolean mayEnd) {}

    /** Somebody will be away: the reader, when no account is named. */
    record NewLeave(
            @Nullable String account,
            @Nullable String staffRef,
            LocalDate from,
            LocalDate until,
            @Nullable String substitute) {}
}
