package nl.veerkracht.notification.people.model;

import java.util.EnumSet;
import java.util.Set;
import nl.veerkracht.contracts.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator says of somebody.
 *
 * @param staffNumber the number in the school's own administration, by which events point to a mentor
 */
public record Details(
        String givenName,
        String familyName,
        Set<Role> roles,
        @Nullable String staffNumber) {
    public Details {
        roles = roles.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(roles));
    }

    /** Names nobody: names have no place in a log. */
    @Override
    public String toString() {
        return "Details " + roles;
    }
}
