package nl.veerkracht.notification.notice.model;

import java.util.UUID;
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

    /** Whether it is meant for this person; whoever cannot show to be the mentor meant is not. */
    public boolean includes(Person person) {
        return organisationKind.equals(person.organisationKind())
                && organisationIdentifier.equals(person.organisationIdentifier())
                && person.roles().contains(role)
                && (mentorRef == null || mentorRef.equals(person.staffRef()));
    }
}
