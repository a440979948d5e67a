package nl.veerkracht.gateway.remote;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.kit.audit.LookView;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What case-service tells about families and consent, and what can be asked of it. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1")
public interface FamilyService {
    @GET
    @Path("/family-links")
    Uni<Listed<Link>> links(@HeaderParam("Authorization") String authorization);

    @POST
    @Path("/family-links")
    Uni<Link> link(@HeaderParam("Authorization") String authorization, LinkRequest request);

    @GET
    @Path("/cases/{id}/relatives")
    Uni<Listed<Relative>> relatives(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/cases/{id}/relatives")
    Uni<Invited> add(@HeaderParam("Authorization") String authorization, UUID id, RelativeRequest request);

    @POST
    @Path("/cases/{id}/relatives/{relativeId}/code")
    Uni<Invited> newCode(@HeaderParam("Authorization") String authorization, UUID id, UUID relativeId);

    @PUT
    @Path("/cases/{id}/relatives/{relativeId}")
    Uni<Response> correct(
            @HeaderParam("Authorization") String authorization, UUID id, UUID relativeId, CorrectionRequest request);

    @DELETE
    @Path("/cases/{id}/relatives/{relativeId}")
    Uni<Response> takeOut(@HeaderParam("Authorization") String authorization, UUID id, UUID relativeId);

    @GET
    @Path("/cases/{id}/consents")
    Uni<Listed<Consent>> consents(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/cases/{id}/consents")
    Uni<Consent> ask(@HeaderParam("Authorization") String authorization, UUID id, ConsentRequest request);

    @POST
    @Path("/consents/{id}/answers")
    Uni<Consent> answer(@HeaderParam("Authorization") String authorization, UUID id, ConsentAnswer answer);

    @POST
    @Path("/consents/{id}/withdrawal")
    Uni<Consent> withdraw(@HeaderParam("Authorization") String authorization, UUID id, Map<String, String> nothing);

    @GET
    @Path("/young-people/{id}/access-log")
    Uni<Listed<LookView>> accessLog(
            @HeaderParam("Authorization") String authorization,
            UUID id,
            @QueryParam("before") @Nullable Instant before,
            @QueryParam("limit") int limit);

    @POST
    @Path("/consents/{id}/renewal")
    Uni<Consent> renew(@HeaderParam("Authorization") String authorization, UUID id, RenewalRequest request);

    /**
     * Somebody the reader may read about.
     *
     * @param relativeId who the reader is among the relatives of that young person
     */
    record Link(UUID relativeId, UUID youngPersonId, String relation) {}

    /** A code as somebody typed it; says nothing of itself, so that it is in no log. */
    record LinkRequest(String code) {
        @Override
        public String toString() {
            return "LinkRequest";
        }
    }

    /** Somebody of the family. */
    record Relative(
            UUID id,
            String relation,
            boolean custody,
            @Nullable String label,
            boolean linked,
            @Nullable Instant codeUntil) {}

    /** Adds somebody of the family. */
    record RelativeRequest(
            String relation, boolean custody, @Nullable String label) {}

    /** Puts right what was told of a parent. */
    record CorrectionRequest(boolean custody, @Nullable String label) {}

    /** The code that is told this once; says nothing of itself, so that it is in no log. */
    record Invited(UUID relativeId, String code, Instant codeUntil) {
        @Override
        public String toString() {
            return "Invited";
        }
    }

    /**
     * A consent as it stands today; it holds up to the day {@code until}, and no longer on it.
     *
     * @param closesOn the birthday from which somebody else decides who has not said yes
     */
    record Consent(
            UUID id,
            UUID caseId,
            @JsonProperty("class") String dataClass,
            String purpose,
            Recipient recipient,
            LocalDate from,
            LocalDate until,
            String status,
            List<UUID> givenBy,
            List<UUID> awaited,
            Instant askedAt,
            @Nullable LocalDate closesOn) {

        /** Who may see it: an organisation by its kind, or RELATIVE. */
        public record Recipient(String kind, String identifier) {}
    }

    /** Asks for consent. */
    record ConsentRequest(
            @JsonProperty("class") String dataClass, String purpose, Consent.Recipient recipient, LocalDate until) {}

    /** Asks for the same consent anew. */
    record RenewalRequest(LocalDate until) {}

    /** Yes or no, with the own account. */
    record ConsentAnswer(boolean agrees) {}
}
