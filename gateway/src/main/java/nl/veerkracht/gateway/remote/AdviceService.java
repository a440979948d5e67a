package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What case-service tells of the advice of the youth physician, who would read it, and giving it. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1/cases")
public interface AdviceService {

    @GET
    @Path("/{id}/advice")
    Uni<Listed<Advice>> advice(@HeaderParam("Authorization") String authorization, UUID id);

    @GET
    @Path("/{id}/advice/readers")
    Uni<Listed<AdviceReader>> readers(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/{id}/advice")
    Uni<Advice> give(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String key,
            UUID id,
            NewAdvice advice);

    /** An advice; without contents when the reader may only know that there is one. Says nothing of itself. */
    record Advice(
            UUID id,
            Organisation organisation,
            Instant givenAt,
            @Nullable Integer hoursPerWeek,
            @Nullable Integer daysPerWeek,
            @Nullable String buildUp,
            @Nullable String adaptations,
            @Nullable String schoolDoes,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate reviewOn,
            boolean presenceOnly) {
        public record Organisation(String kind, String identifier) {}

        @Override
        public String toString() {
            return "Advice[" + id + "]";
        }
    }

    /**
     * What somebody would be shown of an advice today.
     *
     * @param kind of organisation, or RELATIVE
     * @param advice of what it says: FULL, PRESENCE or NOTHING
     * @param ready of that there is one: FULL, PRESENCE or NOTHING
     */
    record AdviceReader(
            String kind,
            String identifier,
            String role,
            boolean hasAccount,
            String advice,
            String ready,
            String consent) {}

    /** What a physician advises, as it was typed; says nothing of itself, so that it is in no log. */
    record NewAdvice(
            String hoursPerWeek,
            String daysPerWeek,
            String buildUp,
            String adaptations,
            String schoolDoes,
            String startsOn,
            String reviewOn,
            @Nullable UUID replaces) {
        @Override
        public String toString() {
            return "NewAdvice";
        }
    }
}
