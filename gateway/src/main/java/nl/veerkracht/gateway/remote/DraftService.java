package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** The reader's own drafts, as case-service keeps them. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1/drafts/{id}/{form}")
public interface DraftService {
    @GET
    Uni<Draft> draft(@HeaderParam("Authorization") String authorization, UUID id, String form);

    /** @param round that the page was opened in, as a tag */
    @PUT
    Uni<Draft> keep(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("If-Match") @Nullable String round,
            UUID id,
            String form,
            Map<String, String> fields);

    @DELETE
    Uni<Response> discard(@HeaderParam("Authorization") String authorization, UUID id, String form);

    /**
     * What was typed and not sent; says nothing of itself.
     *
     * @param changedAt null when there is no draft
     */
    record Draft(
            int round,
            @Nullable Instant changedAt,
            @Nullable Map<String, String> fields) {
        @Override
        public String toString() {
            return "Draft";
        }
    }
}
