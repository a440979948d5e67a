package nl.veerkracht.school.rules;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import nl.veerkracht.contracts.enrolment.Sector;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.SchoolWriting;
import nl.veerkracht.school.register.Schools;
import nl.veerkracht.school.register.SeenVersion;
import nl.veerkracht.school.request.Query;
import org.jspecify.annotations.Nullable;

/** By which rules a school's absence becomes a concern, over HTTP, for each kind of education. */
@Path("/v1/schools/{schoolId}/signal-rules/{sector}")
public class RulesResource {
    private final Schools schools;
    private final OwnRules rules;
    private final SetRules set;
    private final TryRules trial;
    private final Actors actors;
    private final BusinessClock clock;

    RulesResource(Schools schools, OwnRules rules, SetRules set, TryRules trial, Actors actors, BusinessClock clock) {
        this.schools = schools;
        this.rules = rules;
        this.set = set;
        this.trial = trial;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    public Response get(@PathParam("schoolId") String schoolId, @PathParam("sector") String sector) {
        return answer(schoolId, known(sector));
    }

    /** From a later day. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("schoolId") String schoolId,
            @PathParam("sector") String sector,
            @Nullable String json,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        SchoolWriting.require(actors.current(), schoolId);
        var kind = known(sector);
        var wanted = RulesRequest.checked(json, clock.today());
        set.put(schoolId, kind, wanted.from(), wanted.rules(), SeenVersion.of(ifMatch));
        return answer(schoolId, kind);
    }

    /** What they would have changed, without effect. */
    @POST
    @Path("/trials")
    @Consumes(MediaType.APPLICATION_JSON)
    public TrialView tried(
            @PathParam("schoolId") String schoolId, @PathParam("sector") String sector, @Nullable String json) {
        SchoolWriting.require(actors.current(), schoolId);
        return trial.run(schoolId, known(sector), RulesRequest.tried(json)).view();
    }

    /** What has not begun. */
    @DELETE
    @Path("/{from}")
    public void takeBack(
            @PathParam("schoolId") String schoolId,
            @PathParam("sector") String sector,
            @PathParam("from") String from) {
        SchoolWriting.require(actors.current(), schoolId);
        var query = new Query();
        var day = query.day("from", from, LocalDate.EPOCH);
        query.refuseIfFaulty();
        set.takeBack(schoolId, known(sector), day);
    }

    private Response answer(String schoolId, Sector sector) {
        var version = schools.version(schoolId);
        return Response.ok(RulesView.of(sector, rules.of(schoolId, sector)))
                .tag(SeenVersion.tag(version))
                .build();
    }

    private static Sector known(String name) {
        return Arrays.stream(Sector.values())
                .filter(sector -> sector.name().equals(name))
                .findFirst()
                .orElseThrow(UnknownResource::new);
    }
}
