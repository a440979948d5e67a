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
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.database.Database;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.cases.participation.model.ParticipationStatus;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** Who takes part in a case, and asking somebody to. */
@Blocking
@Path("/v1/cases/{caseId}/participations")
@Produces(MediaType.APPLICATION_JSON)
public class ParticipationResource {
    private static final int LONGEST_REASON = 2_000;
    private static final int LONGEST_IDENTIFIER = 20;
    private static final int LONGEST_ROLE = 40;
    private static final Set<Role> TAKING_PART = EnumSet.of(
            Role.ATTENDANCE_OFFICER, Role.YOUTH_PHYSICIAN, Role.YOUTH_CARE_PROFESSIONAL, Role.CONSORTIUM_ADVISER);
    private static final String ALL = """
            select id, organisation_kind, organisation_identifier, role, status, from_day, until_day
            from participation where case_id = ?::uuid order by from_day nulls last, id
            """;

    private final AskToJoin askToJoin;
    private final Access access;
    private final Actors actors;
    private final Database database;

    ParticipationResource(AskToJoin askToJoin, Access access, Actors actors, Database database) {
        this.askToJoin = askToJoin;
        this.access = access;
        this.actors = actors;
        this.database = database;
    }

    /** Who is asked, and why. */
    public record ParticipationRequest(
            @Nullable String organisationKind,
            @Nullable String organisationIdentifier,
            @Nullable String role,
            @Nullable String reason) {}

    @GET
    public Page<ParticipationView> list(@PathParam("caseId") UUID caseId) {
        access.whoKnowsCase(caseId, actors.current());
        return new Page<>(database.statement(ALL).value(caseId).list(ParticipationView::of), null);
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
        var view = new ParticipationView(
                asked.participationId(),
                participant.kind().name(),
                participant.identifier(),
                participant.role(),
                ParticipationStatus.INVITED.name(),
                null,
                null);
        return Response.created(URI.create("/v1/cases/" + caseId + "/participations"))
                .entity(view)
                .build();
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
