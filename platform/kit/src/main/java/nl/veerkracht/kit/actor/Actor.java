package nl.veerkracht.kit.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, on behalf of which organisation, or of nobody but themselves. What the words mean (which roles exist, what an organisation kind may do) is
 * for the policy of whoever reads it; here they only have to be there.
 *
 * @param subject stable id of the account
 * @param organisationKind kind of the organisation the account acts for; empty for who acts for themselves
 * @param organisationIdentifier the organisation's number within that kind; empty for who acts for themselves
 * @param roles realm roles
 * @param scopes what a system was given leave to do
 * @param staffNumber the person's number in the organisation's own administration, if known
 */
public record Actor(
        String subject,
        String organisationKind,
        String organisationIdentifier,
        Set<String> roles,
        Set<String> scopes,
        @Nullable String staffNumber) {

    /** Whether the account has this role. */
    public boolean has(String role) {
        return roles.contains(role);
    }

    /** Whether the token gives leave for this. */
    public boolean may(String scope) {
        return scopes.contains(scope);
    }

    /** Whether the account acts for this organisation. */
    public boolean actsFor(String kind, String identifier) {
        return organisationKind.equals(kind) && organisationIdentifier.equals(identifier);
    }
}
