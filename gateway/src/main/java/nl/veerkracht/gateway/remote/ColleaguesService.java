package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** With whom the reader works, as notification-service tells it. */
@RegisterRestClient(configKey = "notification-service")
@Path("/v1/colleagues")
public interface ColleaguesService {
    @GET
    Uni<Listed<CoWorker>> colleagues(@HeaderParam("Authorization") String authorization);

    /** Somebody who has work at the same organisation. */
    record CoWorker(
            String id,
            String name,
            List<String> roles,
            @Nullable UUID staffRef) {}
}
