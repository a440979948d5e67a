package nl.veerkracht.cases.task.model;

import java.util.UUID;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whose task it is: an organisation, in a role.
 *
 * @param mentorRef the one mentor of the school it is for, if known
 */
public record TaskOwner(
        OrganisationKind kind,
        String identifier,
        Role role,
        @Nullable UUID mentorRef) {

    public static TaskOwner mentor(String schoolId, @Nullable UUID mentorRef) {
        return new TaskOwner(OrganisationKind.SCHOOL, schoolId, Role.MENTOR, mentorRef);
    }

    /** Whoever of the organisation has the role in which it takes part. */
    public static TaskOwner participant(Participant participant) {
        var role = Role.parse(participant.role()).orElseThrow();
        return new TaskOwner(participant.kind(), participant.identifier(), role, null);
    }

    /** Whether both are of one organisation. */
    public boolean isOfSameAs(TaskOwner other) {
        return kind == other.kind && identifier.equals(other.identifier);
    }
}
