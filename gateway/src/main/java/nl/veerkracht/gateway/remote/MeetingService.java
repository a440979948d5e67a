package nl.veerkracht.gateway.remote;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.remote.CaseService.Entry;
import nl.veerkracht.gateway.remote.CaseService.Task;
import nl.veerkracht.gateway.remote.PlanService.Action;
import nl.veerkracht.gateway.remote.PlanService.Organisation;
import nl.veerkracht.gateway.remote.PlanService.WantedAction;
import org.eclipse.microprofile.rest.client.annotation.RegisterClientHeaders;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import org.jspecify.annotations.Nullable;

/** What case-service tells of the meetings of a case, and what can be asked of it. */
@RegisterRestClient(configKey = "case-service")
@RegisterClientHeaders(OneTrace.class)
@Path("/v1/cases/{caseId}/meetings")
public interface MeetingService {
    /** Newest first. */
    @GET
    Uni<Listed<Item>> meetings(@HeaderParam("Authorization") String authorization, UUID caseId);

    @GET
    @Path("/{meeting}")
    Uni<Meeting> meeting(@HeaderParam("Authorization") String authorization, UUID caseId, UUID meeting);

    @GET
    @Path("/{meeting}/agenda")
    Uni<Agenda> agenda(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Accept-Language") String language,
            UUID caseId,
            UUID meeting);

    @POST
    Uni<Meeting> plan(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String key,
            UUID caseId,
            Wanted wanted);

    /** Gives nothing back. */
    @POST
    @Path("/{meeting}/minutes")
    Uni<Response> record(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String key,
            UUID caseId,
            UUID meeting,
            WantedMinutes minutes);

    /** Gives nothing back. */
    @POST
    @Path("/{meeting}/changes")
    Uni<Response> change(
            @HeaderParam("Authorization") String authorization,
            @HeaderParam("Idempotency-Key") String key,
            UUID caseId,
            UUID meeting,
            WantedChange change);

    @POST
    @Path("/{meeting}/answers")
    Uni<Response> answer(
            @HeaderParam("Authorization") String authorization, UUID caseId, UUID meeting, WantedAnswer answer);

    /** A meeting on the list. */
    record Item(
            UUID id,
            LocalDate day,
            @Nullable String time,
            @Nullable String place,
            Organisation plannedBy,
            boolean calledOff,
            @Nullable LocalDate heldOn) {}

    /** Who can be at a meeting; of the kind FAMILY, PUPIL or PARENT. */
    record Attendee(String kind, String identifier, String role) {}

    /** A meeting, with what was recorded of it. */
    record Meeting(
            UUID id,
            LocalDate day,
            @Nullable String time,
            @Nullable String place,
            List<Attendee> invited,
            @Nullable String notInvited,
            Organisation plannedBy,
            @Nullable Change change,
            @Nullable Minutes minutes,
            List<Action> agreements,
            List<Standing> answers,
            boolean mayRecord,
            boolean mayChange,
            boolean mayAnswer) {
        @Override
        public String toString() {
            return "Meeting " + id;
        }
    }

    /** How it was changed last: moved, or called off. */
    record Change(boolean calledOff, String reason, Organisation by, Instant at) {
        @Override
        public String toString() {
            return "Change";
        }
    }

    /** What was recorded. */
    record Minutes(
            LocalDate heldOn,
            List<Attendee> present,
            @Nullable String notHeard,
            Organisation recordedBy,
            Instant recordedAt) {
        @Override
        public String toString() {
            return "Minutes";
        }
    }

    /** Where somebody stands on it: OPEN, CONFIRMED or NOT_AGREED; an objection stays. */
    record Standing(
            String kind,
            String identifier,
            String state,
            @Nullable String objection,
            @Nullable Instant at,
            boolean own) {
        @Override
        public String toString() {
            return "Standing";
        }
    }

    /** What there is to talk about, as the reader may see it. */
    record Agenda(LocalDate since, List<Entry> entries, boolean more, List<Task> tasks, List<Action> agreements) {}

    /** A meeting to be planned; says nothing of itself, so that it is in no log. */
    record Wanted(
            String day,
            @Nullable String time,
            @Nullable String place,
            List<String> participations,
            boolean pupil,
            boolean parents,
            @Nullable String notInvited) {
        @Override
        public String toString() {
            return "Wanted";
        }
    }

    /** What is to be recorded; says nothing of itself, so that it is in no log. */
    record WantedMinutes(
            String heldOn,
            List<Organisation> present,
            @Nullable String notHeard,
            List<WantedAction> agreements) {
        @Override
        public String toString() {
            return "WantedMinutes";
        }
    }

    /** A meeting that is to be moved or called off; says nothing of itself, so that it is in no log. */
    record WantedChange(
            @Nullable String day,
            @Nullable String time,
            @Nullable String place,
            boolean calledOff,
            String reason) {
        @Override
        public String toString() {
            return "WantedChange";
        }
    }

    /** Whether the reader agrees; says nothing of itself, so that it is in no log. */
    record WantedAnswer(boolean agreed, @Nullable String objection) {
        @Override
        public String toString() {
            return "WantedAnswer";
        }
    }
}
