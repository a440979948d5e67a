package nl.veerkracht.cases.director;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import java.util.UUID;
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
    public void take(@PathParam("caseId") UUID caseId) {
        becomeDirector.run(caseId, actors.current());
    }

    @POST
    @Path("/hand-overs")
    @Consumes(MediaType.APPLICATION_JSON)
    public void handOver(@PathParam("caseId") UUID caseId, @Nullable HandOverRequest request) {
        var actor = actors.current();
        var wanted = request == null ? new HandOverRequest(null, null, null, null) : request;
        var check = new RequestCheck();
        var kind = check.requiredOneOf("organisationKind", wanted.organisationKind(), OrganisationKind.class);
        var identifier =
                check.requiredText("organisationIdentifier", wanted.organisationIdentifier(), LONGEST_IDENTIFIER);
        var role = Role.parse(check.requiredText("role", wanted.role(), LONGEST_NOTE));
        if (role.isEmpty()) {
            check.fault("role", "must be a role in which an organisation of this kind takes part");
        }
        var note = check.requiredText("note", wanted.note(), LONGEST_NOTE);
        check.done();
        var owner = new TaskOwner(Objects.requireNonNull(kind), identifier, role.orElseThrow(), null);
        handOver.run(caseId, owner, note, actor);
    }
}
