package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** Whether two young people are one, as school-service tells it to who may know both. */
@RegisterRestClient(configKey = "school-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1/identity-pairs")
public interface IdentityService {
    String LIKELY = "LIKELY";
    String SAME = "SAME";
    String DIFFERENT = "DIFFERENT";

    @GET
    Uni<Listed<Pair>> pairs(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("status") String status,
            @QueryParam("youngPersonId") @Nullable UUID about,
            @QueryParam("limit") int limit);

    @POST
    Uni<Response> say(@HeaderParam("Authorization") String authorization, Said said);

    /** Two young people, and why they are taken to be one, once they are. */
    record Pair(
            YoungPerson first,
            YoungPerson second,
            @Nullable String ground,
            @Nullable String reason,
            @Nullable Instant decidedAt) {

        /** The one that is not this one. */
        public YoungPerson otherThan(UUID id) {
            return first.id().equals(id) ? second : first;
        }
    }

    /** That they are the same, are not, or that it is open again. */
    record Said(
            UUID first,
            UUID second,
            String status,
            @Nullable String reason) {}
}
