package nl.veerkracht.cases.director;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actors;
import org.jspecify.annotations.Nullable;

/** Taking the direction of a case, and handing it over. */
@Blocking
@Path("/v1/cases/{caseId}")
@Produces(MediaType.APPLICATION_JSON)
public class DirectorResource {
    private static final int LONGEST_NOTE = 2_000;
    private static final int LONGEST_IDENTIFIER = 20;

    private final BecomeDirector becomeDirector;
    private final HandOver handOver;
    private final Actors actors;

    DirectorResource(BecomeDirector becomeDirector, HandOver handOver, Actors actors) {
        this.becomeDirector = becomeDirector;
        this.handOver = handOver;
        this.actors = actors;
    }

    /** To whom, and what that person has to know. */
    public record HandOverRequest(
            @Nullable String organisationKind,
            @Nullable String organisationIdentifier,
            @Nullable String role,
            @Nullable String note) {}

    @POST
    @Path("/director")
    public void take(@PathParam("caseId") UUID caseId, @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key) {
        var actor = actors.current();
        var check = new RequestCheck();
        IdempotencyKeys.check(key, check);
        check.done();
        becomeDirector.run(caseId, key, actor);
    }

    @POST
    @Path("/hand-overs")
    @Consumes(MediaType.APPLICATION_JSON)
    public void handOver(
            @PathParam("caseId") UUID caseId,
            @Nullable HandOverRequest request,
            @HeaderParam(IdempotencyKeys.HEADER) @Nullable String key) {
        var actor = actors.current();
        var wanted = request == null ? new HandOverRequest(null, null, null, null) : request;
        var check = new RequestCheck();
        IdempotencyKeys.check(key, check);
        var to = owner(wanted, check);
        var note = check.requiredText("note", wanted.note(), LONGEST_NOTE);
        check.done();
        handOver.run(caseId, new HandOver.Wish(to.orElseThrow(), note), key, actor);
    }

    /** Empty when the check has found a fault in it. */
    private static Optional<TaskOwner> owner(HandOverRequest wanted, RequestCheck check) {
        var kind = check.requiredOneOf("organisationKind", wanted.organisationKind(), OrganisationKind.class);
        var identifier =
                check.requiredText("organisationIdentifier", wanted.organisationIdentifier(), LONGEST_IDENTIFIER);
        var role = Role.parse(check.requiredText("role", wanted.role(), LONGEST_NOTE));
        if (role.isEmpty()) {
            check.fault("role", "must be a role in which an organisation of this kind takes part");
        }
        return kind == null ? Optional.empty() : role.map(found -> new TaskOwner(kind, identifier, found, null));
    }
}
