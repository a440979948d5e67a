package nl.veerkracht.notification.notice.model;

import java.util.Set;
import java.util.UUID;
import nl.veerkracht.contracts.StaffRef;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may be told something: an account with what decides what that is.
 *
 * @param staffNumber the number the organisation knows the person by, if it told us
 */
public record Person(
        String subject,
        String organisationKind,
        String organisationIdentifier,
        Set<String> roles,
        @Nullable String staffNumber) {

    /** What events point to this person with; absent for whoever has no number. */
    public @Nullable UUID staffRef() {
        return staffNumber == null || staffNumber.isBlank() ? null : StaffRef.of(organisationIdentifier, staffNumber);
    }
}
