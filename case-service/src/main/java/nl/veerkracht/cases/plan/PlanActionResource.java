package nl.veerkracht.cases.plan;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** What was agreed in the plan of a case: who does what before which day, and whether it is done. */
@Blocking
@Path("/v1/cases/{caseId}/plan/actions")
@Produces(MediaType.APPLICATION_JSON)
public class PlanActionResource {
    private final AgreeOnAction agreeOnAction;
    private final FinishAction finishAction;
    private final PlanActions actions;
    private final PlanAccess access;
    private final Actors actors;
    private final BusinessClock clock;

    PlanActionResource(
            AgreeOnAction agreeOnAction,
            FinishAction finishAction,
            PlanActions actions,
            PlanAccess access,
            Actors actors,
            BusinessClock clock) {
        this.agreeOnAction = agreeOnAction;
        this.finishAction = finishAction;
        this.actions = actions;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    public Page<PlanActionView> list(@PathParam("caseId") UUID caseId) {
        return new Page<>(
                actions.of(caseId, access.whoReads(caseId, actors.current()).youngPersonId()), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response agree(
            @PathParam("caseId") UUID caseId,
            @Nullable PlanActionRequest request,
            @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key) {
        var actor = actors.current();
        var check = new RequestCheck();
        IdempotencyKeys.check(key, check);
        var wish = PlanActionRequest.checked(request, clock.today(), check);
        var id = agreeOnAction.run(caseId, wish, key, actor);
        var person = access.whoReads(caseId, actor).youngPersonId();
        return Response.created(URI.create("/v1/cases/" + caseId + "/plan/actions"))
                .entity(actions.one(id, caseId, person).orElseThrow(UnknownResource::new))
                .build();
    }

    /** Of what the young person or a parent does; what an organisation does is completed as its task. */
    @POST
    @Path("/{actionId}/completion")
    public void finish(@PathParam("caseId") UUID caseId, @PathParam("actionId") UUID actionId) {
        finishAction.run(caseId, actionId, actors.current());
    }
}
