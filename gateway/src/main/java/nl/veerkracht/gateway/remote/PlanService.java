package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What case-service tells of the plan of a case and of what was agreed in it, and what can be asked of it. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1/cases/{caseId}/plan")
public interface PlanService {
    /** With the tag of what was seen, by which it can be changed. */
    @GET
    Uni<RestResponse<Plan>> plan(@HeaderParam("Authorization") String authorization, UUID caseId);

    /** One of the two says what was seen: the tag of a plan, or that there was none. */
    @PUT
    Uni<Response> change(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("If-Match") @Nullable String tag,
            @HeaderParam("If-None-Match") @Nullable String none,
            UUID caseId,
            Wanted wanted);

    @GET
    @Path("/actions")
    Uni<Listed<Action>> actions(@HeaderParam("Authorization") String authorization, UUID caseId);

    @POST
    @Path("/actions")
    Uni<Action> agree(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String key,
            UUID caseId,
            WantedAction action);

    @POST
    @Path("/actions/{action}/completion")
    Uni<Response> finish(@HeaderParam("Authorization") String authorization, UUID caseId, UUID action);

    /** What all work towards. */
    record Goal(String text, @Nullable String programmeGoal) {}

    /** The lesson hours of a week that begins on this Monday. */
    record Week(LocalDate weekOf, Map<DayOfWeek, Integer> hours) {}

    /** An organisation. */
    record Organisation(String kind, String identifier) {}

    /** The plan as it stands. */
    record Plan(
            UUID caseId,
            int version,
            List<Goal> goals,
            @Nullable String helpedBefore,
            @Nullable String protectiveFactors,
            @Nullable String concerns,
            List<Week> schedule,
            LocalDate reviewOn,
            Instant agreedAt,
            Organisation agreedBy) {
        @Override
        public String toString() {
            return "Plan of " + caseId;
        }
    }

    /** A plan in the place of the one there is; says nothing of itself, so that it is in no log. */
    record Wanted(
            List<Goal> goals,
            @Nullable String helpedBefore,
            @Nullable String protectiveFactors,
            @Nullable String concerns,
            List<Week> schedule,
            LocalDate reviewOn) {
        @Override
        public String toString() {
            return "Wanted";
        }
    }

    /** Something that was agreed; of the kind FAMILY, the identifier of the owner is PUPIL or PARENT. */
    record Action(UUID id, String what, Owner owner, LocalDate dueOn, String status) {
        public record Owner(String kind, String identifier, String role) {}
    }

    /** Who is to do what before which day; says nothing of itself, so that it is in no log. */
    record WantedAction(
            String what, String ownerKind, @Nullable String ownerIdentifier, String ownerRole, String dueOn) {
        @Override
        public String toString() {
            return "WantedAction";
        }
    }
}
