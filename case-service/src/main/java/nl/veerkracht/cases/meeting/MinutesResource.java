package nl.veerkracht.cases.meeting;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import org.jspecify.annotations.Nullable;

/** Recording a meeting, once, and saying whether one agrees with that. */
@Blocking
@Path("/v1/cases/{caseId}/meetings/{meetingId}")
@Produces(MediaType.APPLICATION_JSON)
public class MinutesResource {
    private final RecordMinutes recordMinutes;
    private final AnswerMinutes answerMinutes;
    private final Actors actors;

    MinutesResource(RecordMinutes recordMinutes, AnswerMinutes answerMinutes, Actors actors) {
        this.recordMinutes = recordMinutes;
        this.answerMinutes = answerMinutes;
        this.actors = actors;
    }

    @POST
    @Path("/minutes")
    @Consumes(MediaType.APPLICATION_JSON)
    public void record(
            @PathParam("caseId") UUID caseId,
            @PathParam("meetingId") UUID meetingId,
            @Nullable MinutesRequest request,
            @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key) {
        var actor = actors.current();
        var check = new RequestCheck();
        IdempotencyKeys.check(key, check);
        recordMinutes.run(caseId, meetingId, request, key, check, actor);
    }

    @POST
    @Path("/answers")
    @Consumes(MediaType.APPLICATION_JSON)
    public void answer(
            @PathParam("caseId") UUID caseId, @PathParam("meetingId") UUID meetingId, @Nullable AnswerRequest request) {
        var actor = actors.current();
        answerMinutes.run(caseId, meetingId, AnswerRequest.checked(request, new RequestCheck()), actor);
    }
}
