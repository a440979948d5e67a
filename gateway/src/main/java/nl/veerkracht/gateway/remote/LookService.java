package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What a service that has records of young people tells administrators about who looked at them. */
public interface LookService {
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    Uni<Listed<Look>> looks(@HeaderParam("Authorization") String authorization, @BeanParam LookQuery query);

    /** As a spreadsheet; where it goes on is in the header {@code Link}. */
    @GET
    @Produces("text/csv")
    Uni<Response> sheet(@HeaderParam("Authorization") String authorization, @BeanParam LookQuery query);

    /** The log of school-service: names, absence and signals. */
    @RegisterRestClient(configKey = "school-service")
    @Path("/v1/access-log")
    interface OfSchoolService extends LookService {}

    /** The log of case-service: cases, tasks and timelines. */
    @RegisterRestClient(configKey = "case-service")
    @Path("/v1/access-log")
    interface OfCaseService extends LookService {}

    /**
     * Somebody looked, or was refused.
     *
     * @param cursor where the list goes on with what is older, in this log and in any other
     */
    record Look(
            UUID chain,
            Instant begun,
            String action,
            String actionCode,
            String userId,
            List<String> roles,
            @Nullable UUID dataSubject,
            List<Seen> verdicts,
            @Nullable String purpose,
            int answer,
            String cursor) {}

    /** What was decided about data of one category. */
    record Seen(String category, String outcome, String rule) {}
}
