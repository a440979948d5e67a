package nl.veerkracht.cases.plan;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** The plan of a case, read and changed as a whole; who changes it says which plan they saw. */
@Blocking
@Path("/v1/cases/{caseId}/plan")
@Produces(MediaType.APPLICATION_JSON)
public class PlanResource {
    private final ChangePlan changePlan;
    private final Plans plans;
    private final PlanAccess access;
    private final Actors actors;
    private final BusinessClock clock;

    PlanResource(ChangePlan changePlan, Plans plans, PlanAccess access, Actors actors, BusinessClock clock) {
        this.changePlan = changePlan;
        this.plans = plans;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    public Response read(
            @PathParam("caseId") UUID caseId, @QueryParam("asOf") @Nullable String asOf, @Context Request request) {
        var person = access.whoReads(caseId, actors.current()).youngPersonId();
        var day = day(asOf, clock.today());
        var plan = PlanView.of(plans.asOf(caseId, person, day).orElseThrow(NoPlanYet::new));
        var unchanged = request.evaluatePreconditions(plan.tag());
        return (unchanged == null ? Response.ok(plan) : unchanged)
                .tag(plan.tag())
                .build();
    }

    private static LocalDate day(@Nullable String asOf, LocalDate today) {
        var check = new RequestCheck();
        var day = Objects.requireNonNullElse(check.day("asOf", asOf), today);
        if (day.isAfter(today)) {
            check.fault("asOf", "must be today or a day before");
        }
        check.done();
        return day;
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response change(
            @PathParam("caseId") UUID caseId,
            @Nullable PlanRequest request,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        var actor = actors.current();
        var seen = Seen.of(ifMatch, ifNoneMatch);
        var wanted = PlanRequest.checked(request, clock.today());
        var plan = PlanView.of(changePlan.run(caseId, wanted, seen, actor));
        return Response.ok(plan).tag(plan.tag()).build();
    }
}
