package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What case-service tells about the work of a reader, and what it keeps of how they look at it. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1")
public interface WorklistService {
    @GET
    @Path("/worklists")
    Uni<Listed<Count>> counts(@HeaderParam("Authorization") String authorization);

    @GET
    @Path("/worklists/{list}")
    Uni<Listed<WorklistCase>> cases(
            @HeaderParam("Authorization") String authorization,
            String list,
            @QueryParam("step") @Nullable String step,
            @QueryParam("schoolId") @Nullable String schoolId,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("/saved-filters")
    Uni<Listed<SavedFilter>> saved(@HeaderParam("Authorization") String authorization);

    @POST
    @Path("/saved-filters")
    Uni<Response> save(@HeaderParam("Authorization") String authorization, NewFilter filter);

    @DELETE
    @Path("/saved-filters/{id}")
    Uni<Response> remove(@HeaderParam("Authorization") String authorization, UUID id);

    /** How many there are on a list, and whether there are more than were counted. */
    record Count(String list, int count, boolean more) {}

    /** A case on a list. */
    record WorklistCase(
            UUID id,
            UUID youngPersonId,
            String schoolId,
            String status,
            @Nullable String step,
            @Nullable LocalDate ownDeadline,
            List<String> waitsFor,
            @Nullable LocalDate movedOn,
            @Nullable LocalDate takesPartSince) {

        public WorklistCase {
            waitsFor = waitsFor == null ? List.of() : List.copyOf(waitsFor);
        }
    }

    /** What the reader kept, under a name of their own. */
    record SavedFilter(
            UUID id,
            String name,
            String list,
            @Nullable String step,
            @Nullable String schoolId,
            boolean start) {

        @Override
        public String toString() {
            return "SavedFilter[id=" + id + "]";
        }
    }

    /** What to keep. */
    record NewFilter(
            String name,
            String list,
            @Nullable String step,
            @Nullable String schoolId,
            boolean start) {

        @Override
        public String toString() {
            return "NewFilter";
        }
    }
}
