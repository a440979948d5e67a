package nl.veerkracht.cases.meeting;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** The meetings of a case: planning and reading them, and what there is to talk about. */
@Blocking
@Path("/v1/cases/{caseId}/meetings")
@Produces(MediaType.APPLICATION_JSON)
public class MeetingResource {
    private final PlanMeeting planMeeting;
    private final ChangeMeeting changeMeeting;
    private final ReadMeetings read;
    private final MakeAgenda makeAgenda;
    private final Actors actors;
    private final BusinessClock clock;

    MeetingResource(
            PlanMeeting planMeeting,
            ChangeMeeting changeMeeting,
            ReadMeetings read,
            MakeAgenda makeAgenda,
            Actors actors,
            BusinessClock clock) {
        this.planMeeting = planMeeting;
        this.changeMeeting = changeMeeting;
        this.read = read;
        this.makeAgenda = makeAgenda;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    public Page<MeetingItem> list(@PathParam("caseId") UUID caseId) {
        return new Page<>(read.all(caseId, actors.current()), null);
    }

    @GET
    @Path("/{meetingId}")
    public MeetingView one(@PathParam("caseId") UUID caseId, @PathParam("meetingId") UUID meetingId) {
        return read.one(caseId, meetingId, actors.current());
    }

    /** In the language that is asked for. */
    @GET
    @Path("/{meetingId}/agenda")
    public Agenda agenda(
            @PathParam("caseId") UUID caseId,
            @PathParam("meetingId") UUID meetingId,
            @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        return makeAgenda.run(caseId, meetingId, acceptLanguage, actors.current());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response plan(
            @PathParam("caseId") UUID caseId,
            @Nullable MeetingRequest request,
            @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key) {
        var actor = actors.current();
        var check = new RequestCheck();
        IdempotencyKeys.check(key, check);
        var id = planMeeting.run(caseId, request, key, check, actor);
        return Response.created(URI.create("/v1/cases/" + caseId + "/meetings/" + id))
                .entity(read.one(caseId, id, actor))
                .build();
    }

    /** Moves it, or calls it off. */
    @POST
    @Path("/{meetingId}/changes")
    @Consumes(MediaType.APPLICATION_JSON)
    public void change(
            @PathParam("caseId") UUID caseId,
            @PathParam("meetingId") UUID meetingId,
            @Nullable MeetingChangeRequest request,
            @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key) {
        var actor = actors.current();
        var check = new RequestCheck();
        IdempotencyKeys.check(key, check);
        var wanted = MeetingChangeRequest.checked(request, clock.today(), check);
        changeMeeting.run(caseId, meetingId, wanted, key, actor);
    }
}
