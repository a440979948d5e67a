package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What notification-service tells about who was told what. */
@RegisterRestClient(configKey = "notification-service")
@Path("/v1/notifications")
public interface NotificationService {
    @GET
    Uni<Listed<Notice>> notices(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("unread") @Nullable Boolean unread,
            @QueryParam("limit") int limit,
            @QueryParam("cursor") @Nullable String cursor);

    @PUT
    @Path("/{id}/read")
    Uni<Response> read(@HeaderParam("Authorization") String authorization, UUID id);

    /**
     * One thing the reader was told.
     *
     * @param youngPersonId nobody when it is about the reader's own school
     */
    record Notice(
            UUID id,
            String kind,
            @Nullable UUID youngPersonId,
            @Nullable UUID caseId,
            @Nullable UUID taskId,
            @Nullable UUID reportId,
            Instant createdAt,
            @Nullable Instant readAt) {}
}
