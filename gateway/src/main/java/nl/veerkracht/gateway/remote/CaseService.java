package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What case-service tells about cases, tasks and timelines, and what can be asked of it. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1")
public interface CaseService {
    @GET
    @Path("/cases")
    Uni<Listed<CareCase>> cases(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("status") @Nullable String status,
            @QueryParam("youngPersonId") @Nullable UUID youngPersonId);

    @GET
    @Path("/tasks")
    Uni<Listed<Task>> tasks(
            @HeaderParam("Authorization") String authorization,
            @QueryParam("status") String status,
            @QueryParam("caseId") @Nullable UUID caseId,
            @QueryParam("cursor") @Nullable String cursor);

    @POST
    @Path("/tasks/{id}/completion")
    Uni<Response> complete(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String key,
            UUID id,
            Completion completion);

    @GET
    @Path("/cases/{id}/participations")
    Uni<Listed<Participation>> participations(@HeaderParam("Authorization") String authorization, UUID id);

    /** Names of whom of the family a talk or a meeting is with. */
    @GET
    @Path("/cases/{id}/to-be-heard")
    Uni<Listed<String>> toBeHeard(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/cases/{id}/participations")
    Uni<Response> ask(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String key,
            UUID id,
            ParticipationRequest request);

    @POST
    @Path("/cases/{id}/participations/{participation}/ending")
    Uni<Response> end(
            @HeaderParam("Authorization") String authorization, UUID id, UUID participation, EndingRequest request);

    @GET
    @Path("/young-people/{id}/timeline")
    Uni<Listed<Entry>> timeline(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Accept-Language") String language,
            UUID id,
            @BeanParam TimelineQuery query);

    /** A case as its list shows it. */
    record CareCase(
            UUID id,
            UUID youngPersonId,
            String schoolId,
            String status,
            @Nullable String step,
            @Nullable Director caseDirector,
            LocalDate openedOn,
            @Nullable LocalDate nextDeadline) {

        /** Who directs it; own for the reader. */
        public record Director(String organisationKind, String organisationIdentifier, String role, boolean own) {}
    }

    /** Something to do in a case, and who does it. */
    record Task(
            UUID id,
            UUID caseId,
            UUID youngPersonId,
            @Nullable String schoolId,
            String kind,
            Owner owner,
            LocalDate dueOn,
            String status,
            @Nullable String reason,
            @Nullable LocalDate firstDueOn,
            @Nullable Extended extended,
            @Nullable LocalDate extendableUntil) {
        public record Owner(String kind, String identifier, String role) {}

        /** That it was put off: how often, and why the last time. */
        public record Extended(int times, String reason) {}
    }

    /** How a task ended. */
    record Completion(String outcome, @Nullable String note) {}

    /**
     * An organisation that takes part in a case, or was asked to.
     *
     * @param until the day from which it takes part no more; may have yet to come
     * @param byLaw whether it takes part without being asked
     */
    record Participation(
            UUID id,
            String organisationKind,
            String organisationIdentifier,
            @Nullable String organisationName,
            String role,
            String status,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            boolean byLaw,
            @Nullable Asked asked,
            @Nullable Ending ending) {

        /** The question of a school, for who may read it. */
        public record Asked(
                @Nullable String schoolId,
                @Nullable LocalDate on,
                @Nullable String reason) {}

        /** How it ended, for who may read it. */
        public record Ending(
                String because,
                @Nullable String identifier,
                @Nullable String reason) {}
    }

    /** Ends that an organisation takes part. */
    record EndingRequest(String reason) {}

    /** Asks an organisation to take part. */
    record ParticipationRequest(String organisationKind, String organisationIdentifier, String role, String reason) {}

    /** An entry of the shared timeline, as far as this reader may see it. */
    record Entry(
            UUID id,
            String kind,
            Organisation organisation,
            String happenedAt,
            @Nullable String heardAt,
            @Nullable String sentence,
            @Nullable String detail,
            boolean presenceOnly,
            @Nullable UUID corrects) {
        public record Organisation(String kind, String identifier) {}
    }
}
