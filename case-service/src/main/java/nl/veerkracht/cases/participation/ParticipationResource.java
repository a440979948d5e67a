package nl.veerkracht.cases.participation;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** Who takes part in a case, asking somebody to, and ending that. */
@Blocking
@Path("/v1/cases/{caseId}/participations")
@Produces(MediaType.APPLICATION_JSON)
public class ParticipationResource {
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_IDENTIFIER = 20;
    private static final int LONGEST_ROLE = 40;
    private static final Set<Role> TAKING_PART = EnumSet.of(
            Role.ATTENDANCE_OFFICER, Role.YOUTH_PHYSICIAN, Role.YOUTH_CARE_PROFESSIONAL, Role.CONSORTIUM_ADVISER);

    private final AskToJoin askToJoin;
    private final EndParticipation endParticipation;
    private final ParticipationList participations;
    private final Actors actors;

    ParticipationResource(
            AskToJoin askToJoin, EndParticipation endParticipation, ParticipationList participations, Actors actors) {
        this.askToJoin = askToJoin;
        this.endParticipation = endParticipation;
        this.participations = participations;
        this.actors = actors;
    }

    /** Who is asked, and why. */
    public record ParticipationRequest(
            @Nullable String organisationKind,
            @Nullable String organisationIdentifier,
            @Nullable String role,
            @Nullable String reason) {}

    /** Why it ends. */
    public record EndingRequest(@Nullable String reason) {}

    @GET
    public Page<ParticipationView> list(@PathParam("caseId") UUID caseId) {
        return new Page<>(participations.of(caseId, actors.current()), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("caseId") UUID caseId, @Nullable ParticipationRequest request) {
        var actor = actors.current();
        var wanted = request == null ? new ParticipationRequest(null, null, null, null) : request;
        var check = new RequestCheck();
        var participant = participant(wanted, check);
        var reason = check.requiredText("reason", wanted.reason(), LONGEST_REASON);
        check.done();
        var asked = askToJoin.run(caseId, participant, reason, actor);
        return Response.created(URI.create("/v1/cases/" + caseId + "/participations"))
                .entity(ParticipationView.of(asked, actor.organisationIdentifier()))
                .build();
    }

    /** Who takes part leaves, or the school ends it; the organisation sees nothing of the case any more. */
    @POST
    @Path("/{participationId}/ending")
    @Consumes(MediaType.APPLICATION_JSON)
    public void end(
            @PathParam("caseId") UUID caseId,
            @PathParam("participationId") UUID participationId,
            @Nullable EndingRequest request) {
        var actor = actors.current();
        var check = new RequestCheck();
        var reason = check.requiredText("reason", request == null ? null : request.reason(), LONGEST_REASON);
        check.done();
        endParticipation.run(caseId, participationId, reason, actor);
    }

    /** Schools take part by law; a role must be one that people have at an organisation of that kind. */
    private static Participant participant(ParticipationRequest wanted, RequestCheck check) {
        var kind = check.requiredOneOf("organisationKind", wanted.organisationKind(), OrganisationKind.class);
        var identifier =
                check.requiredText("organisationIdentifier", wanted.organisationIdentifier(), LONGEST_IDENTIFIER);
        var role = check.requiredText("role", wanted.role(), LONGEST_ROLE);
        if (kind == OrganisationKind.SCHOOL) {
            check.fault("organisationKind", "must not be SCHOOL: schools take part without being asked");
        }
        if (!role.isEmpty() && !takesPart(role, kind)) {
            check.fault("role", "must be a role in which an organisation of this kind takes part");
        }
        return new Participant(kind == null ? OrganisationKind.MUNICIPALITY : kind, identifier, role);
    }

    private static boolean takesPart(String role, @Nullable OrganisationKind kind) {
        return Role.parse(role)
                .filter(known -> TAKING_PART.contains(known) && (kind == null || known.fits(kind)))
                .isPresent();
    }
}
