package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.gateway.remote.CaseService.Task;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** What case-service tells about one task, and putting it off. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1/tasks/{id}")
public interface TaskService {
    @GET
    Uni<Task> task(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/extension")
    Uni<Task> extend(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String key,
            UUID id,
            Extension extension);

    /** The later day, and why. */
    record Extension(LocalDate dueOn, String reason) {

        @Override
        public String toString() {
            return "Extension";
        }
    }
}
