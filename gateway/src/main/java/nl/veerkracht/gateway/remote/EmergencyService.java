package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What case-service tells about emergency access, and what can be asked of it. */
@RegisterRestClient(configKey = "case-service")
@Path("/v1")
public interface EmergencyService {
    @GET
    @Path("/young-people/{id}/emergency-access")
    Uni<Own> own(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/young-people/{id}/emergency-access")
    Uni<Own> open(@HeaderParam("Authorization") String authorization, UUID id, Reason reason);

    @GET
    @Path("/emergency-accesses")
    Uni<Listed<EmergencyAccess>> all(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("status") String status,
            @QueryParam("cursor") @Nullable String cursor);

    @GET
    @Path("/emergency-accesses/{id}")
    Uni<EmergencyAccess> one(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/emergency-accesses/{id}/judgement")
    Uni<EmergencyAccess> judge(@HeaderParam("Authorization") String authorization, UUID id, JudgementRequest judgement);

    /** What the reader has now. */
    record Own(UUID id, Instant openedAt, Instant until) {}

    /** Why it is needed; says nothing of itself, so that it is in no log. */
    record Reason(String reason) {
        @Override
        public String toString() {
            return "Reason";
        }
    }

    /** What a second person found; says nothing of itself, so that it is in no log. */
    record JudgementRequest(boolean justified, String explanation) {
        @Override
        public String toString() {
            return "JudgementRequest";
        }
    }

    /**
     * Emergency access, for who judges it.
     *
     * @param youngPersonId only for who may know the young person
     * @param looks how often something was looked at with it
     */
    record EmergencyAccess(
            UUID id,
            @Nullable UUID youngPersonId,
            String organisationKind,
            String organisationIdentifier,
            String role,
            String account,
            @Nullable String staffNumber,
            Instant openedAt,
            Instant until,
            String reason,
            int looks,
            boolean mayJudge,
            @Nullable Judgement judgement) {
        /** What a second person found. */
        public record Judgement(boolean justified, String explanation, Instant at) {}

        @Override
        public String toString() {
            return "EmergencyAccess " + id;
        }
    }
}
