package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What case-service tells of exemptions from compulsory education, as far as this reader may read them, and recording one. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1/cases/{id}/exemptions")
public interface ExemptionService {

    @GET
    Uni<Exemptions> exemptions(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    Uni<Exemption> record(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String key,
            UUID id,
            NewExemption wanted);

    /** Newest first, with whether this reader can record one. */
    record Exemptions(List<Exemption> items, boolean mayRecord) {}

    /** One of them; the days are the first and the last. */
    record Exemption(
            UUID id,
            String ground,
            LocalDate from,
            LocalDate until,
            Instant recordedAt,
            @Nullable UUID replaces) {}

    /** What an officer records, in the place of the one that stands. */
    record NewExemption(
            String ground,
            String from,
            String until,
            @Nullable UUID replaces) {}
}
