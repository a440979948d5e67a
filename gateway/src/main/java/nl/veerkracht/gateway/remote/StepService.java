package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What case-service tells about the steps of a case, and what can be asked of it to bring the case further. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1")
public interface StepService {
    @GET
    @Path("/cases/{id}/steps")
    Uni<Steps> steps(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/cases/{id}/steps")
    Uni<Response> take(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String key,
            UUID id,
            Map<String, String> step);

    @GET
    @Path("/cases/{id}/school-talks")
    Uni<Listed<Talk>> talks(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/cases/{id}/school-talks")
    Uni<Response> talk(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String key,
            UUID id,
            TalkRecord talk);

    @POST
    @Path("/cases/{id}/director")
    Uni<Response> direct(@HeaderParam("Authorization") String authorization, UUID id);

    @POST
    @Path("/cases/{id}/hand-overs")
    Uni<Response> handOver(@HeaderParam("Authorization") String authorization, UUID id, HandOver handOver);

    @GET
    @Path("/cases/{id}/hand-over-note")
    Uni<HandOverNote> handOverNote(@HeaderParam("Authorization") String authorization, UUID id);

    @GET
    @Path("/organisations")
    Uni<Listed<Known>> organisations(
            @HeaderParam("Authorization") String authorization, @QueryParam("kind") String kind);

    /** A case in brief, as this reader may read it; says nothing of itself. */
    record HandOverNote(
            @Nullable Words said,
            LocalDate openedOn,
            String step,
            LocalDate stepSince,
            @Nullable InRole director,
            List<Helper> participants,
            @Nullable Agreement talk,
            @Nullable List<Agreed> actions,
            List<Due> tasks,
            List<Clock> clocks,
            @Nullable Question handOver) {

        /** What the young person said, in their own words. */
        public record Words(String text, Instant at) {}

        /** An organisation, in a role. */
        public record InRole(String kind, String identifier, String role) {}

        /** Who takes part, from which day. */
        public record Helper(
                String kind,
                String identifier,
                @Nullable String name,
                String role,
                @Nullable LocalDate from) {}

        /** What was agreed at a talk. */
        public record Agreement(LocalDate heldOn, String agreements) {}

        /** What somebody does before a day. */
        public record Agreed(String what, InRole owner, LocalDate dueOn) {}

        /** A task before a day. */
        public record Due(String kind, InRole owner, LocalDate dueOn) {}

        /** What comes due. */
        public record Clock(String kind, LocalDate on) {}

        /** Who is asked to take the case over, and what the one who asks wrote. */
        public record Question(UUID taskId, InRole asked, LocalDate answerBy, String note) {}

        @Override
        public String toString() {
            return "HandOverNote";
        }
    }

    /** Where a case stands, how it came there and where it can go. */
    record Steps(String step, List<Taken> taken, List<Open> open) {}

    /** A step that was taken. */
    record Taken(
            UUID id,
            String to,
            CaseService.Entry.Organisation organisation,
            boolean bySignal,
            LocalDate happenedOn,
            Instant recordedAt,
            boolean presenceOnly,
            @Nullable Map<String, String> record) {}

    /** A step that can follow. */
    record Open(
            String to, String taker, boolean own, @Nullable String missing, List<Field> fields) {}

    /** What is recorded with a step. */
    record Field(String name, String kind, boolean required) {}

    /** A talk at school. */
    record Talk(
            UUID id,
            String schoolId,
            LocalDate heldOn,
            boolean presenceOnly,
            @Nullable List<String> present,
            @Nullable String notHeard,
            @Nullable String schoolChanges,
            @Nullable String agreements,
            @Nullable LocalDate reviewOn) {}

    /** A talk at school to record. */
    record TalkRecord(
            String heldOn,
            List<String> invited,
            List<String> present,
            @Nullable String notHeard,
            boolean overviewShown,
            @Nullable String schoolChanges,
            String agreements,
            @Nullable String reviewOn) {}

    /** To whom a case is handed over, and what that person has to know. */
    record HandOver(String organisationKind, String organisationIdentifier, String role, String note) {}

    /** An organisation of the register. */
    record Known(String kind, String identifier, String name) {}
}
