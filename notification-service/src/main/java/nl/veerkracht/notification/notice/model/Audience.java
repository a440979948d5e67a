package nl.veerkracht.notification.notice.model;

import java.util.UUID;
import nl.veerkracht.contracts.SchoolRef;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * To whom something is told: everyone of an organisation in a role.
 *
 * @param organisationKind kind of the organisation
 * @param organisationIdentifier its number within that kind
 * @param role wire name of the role
 * @param mentorRef only the mentor it points to; absent: everyone in the role
 */
public record Audience(
        String organisationKind,
        String organisationIdentifier,
        String role,
        @Nullable UUID mentorRef) {

    /** Everyone in this role at this organisation. */
    static Audience of(OrganisationKind kind, String identifier, Role role) {
        return new Audience(kind.name(), identifier, role.wireName(), null);
    }

    static Audience atSchool(String schoolId, Role role) {
        return of(OrganisationKind.SCHOOL, schoolId, role);
    }

    /** What an event about a notice for this audience is about: this person, or the school that it is for. */
    public UUID subject(@Nullable UUID youngPersonId) {
        return youngPersonId == null ? SchoolRef.of(organisationIdentifier) : youngPersonId;
    }

    /** Whether it is meant for this person; whoever cannot show to be the mentor meant is not. */
    public boolean includes(Person person) {
        return organisationKind.equals(person.organisationKind())
                && organisationIdentifier.equals(person.organisationIdentifier())
                && person.roles().contains(role)
                && (mentorRef == null || mentorRef.equals(person.staffRef()));
    }
}
