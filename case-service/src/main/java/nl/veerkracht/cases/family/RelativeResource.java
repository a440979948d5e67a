package nl.veerkracht.cases.family;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** The family of the young person of a case. */
@Blocking
@Path("/v1/cases/{caseId}/relatives")
@Produces(MediaType.APPLICATION_JSON)
public class RelativeResource {
    private static final int LONGEST_LABEL = 40;

    private final Family family;
    private final Actors actors;

    RelativeResource(Family family, Actors actors) {
        this.family = family;
        this.actors = actors;
    }

    /** Who is added; custody is asked of a parent only. */
    public record RelativeRequest(
            @Nullable String relation,
            @Nullable Boolean custody,
            @Nullable String label) {}

    /** What was told wrongly; of the young person custody has no meaning. */
    public record CorrectionRequest(
            @Nullable Boolean custody, @Nullable String label) {}

    @GET
    public Page<RelativeView> list(@PathParam("caseId") UUID caseId) {
        return new Page<>(family.of(caseId, actors.current()), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response add(@PathParam("caseId") UUID caseId, @Nullable RelativeRequest request) {
        var actor = actors.current();
        var asked = request == null ? new RelativeRequest(null, null, null) : request;
        var check = new RequestCheck();
        var relation = check.requiredOneOf("relation", asked.relation(), Relation.class);
        var label = check.text("label", asked.label(), LONGEST_LABEL);
        if (relation == Relation.PARENT && asked.custody() == null) {
            check.fault("custody", "is required of a parent");
        }
        check.done();
        var custody = relation == Relation.PARENT && Boolean.TRUE.equals(asked.custody());
        var known = relation == null ? Relation.PUPIL : relation;
        var invited = family.add(caseId, new NewRelative(known, custody, label), actor);
        return Response.created(URI.create("/v1/cases/" + caseId + "/relatives"))
                .entity(invited)
                .build();
    }

    /** A new code, for who lost the former, which is of no use any more. */
    @POST
    @Path("/{relativeId}/code")
    public Family.Invited newCode(@PathParam("caseId") UUID caseId, @PathParam("relativeId") UUID relativeId) {
        return family.newCode(caseId, relativeId, actors.current());
    }

    /** Custody or label, as they should have been told. Somebody in another relation is taken out and added anew. */
    @PUT
    @Path("/{relativeId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public void correct(
            @PathParam("caseId") UUID caseId,
            @PathParam("relativeId") UUID relativeId,
            @Nullable CorrectionRequest request) {
        var actor = actors.current();
        var told = request == null ? new CorrectionRequest(null, null) : request;
        var check = new RequestCheck();
        var label = check.text("label", told.label(), LONGEST_LABEL);
        if (told.custody() == null) {
            check.fault("custody", "is required");
        }
        check.done();
        family.correct(caseId, relativeId, Boolean.TRUE.equals(told.custody()), label, actor);
    }

    /** Somebody who was added by mistake. */
    @DELETE
    @Path("/{relativeId}")
    public void takeOut(@PathParam("caseId") UUID caseId, @PathParam("relativeId") UUID relativeId) {
        family.takeOut(caseId, relativeId, actors.current());
    }
}
