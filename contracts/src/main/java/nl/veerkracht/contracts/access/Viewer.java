package nl.veerkracht.contracts.access;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who wants to see something: for an organisation, in the roles that fit it, or as a young person or a parent for
 * nobody but themselves. Without a role nothing is shown.
 *
 * @param account stable id of the account
 * @param organisationKind null for who acts for no organisation
 * @param organisationIdentifier empty for who acts for no organisation
 */
public record Viewer(
        String account, @Nullable OrganisationKind organisationKind, String organisationIdentifier, Set<Role> roles) {

    public Viewer {
        var fitting = EnumSet.noneOf(Role.class);
        for (var role : roles) {
            if (organisationKind == null ? role.isOfFamily() : role.fits(organisationKind)) {
                fitting.add(role);
            }
        }
        roles = Collections.unmodifiableSet(fitting);
    }

    /** Somebody who acts as a young person or a parent. */
    public static Viewer ofFamily(String account, Set<Role> roles) {
        return new Viewer(account, null, "", roles);
    }

    /** The viewer a token speaks of; empty when its organisation is half told or not known, or no role fits. */
    public static Optional<Viewer> from(
            String account,
            @Nullable String organisationKind,
            @Nullable String organisationIdentifier,
            Collection<String> roles) {
        var known = EnumSet.noneOf(Role.class);
        roles.forEach(role -> Role.parse(role).ifPresent(known::add));
        return viewer(account, told(organisationKind), told(organisationIdentifier), known)
                .filter(viewer -> !viewer.roles().isEmpty());
    }

    /** The same, in this role and no other. */
    Viewer onlyAs(Role role) {
        return new Viewer(account, organisationKind, organisationIdentifier, Set.of(role));
    }

    private static Optional<Viewer> viewer(String account, String kind, String identifier, Set<Role> roles) {
        if (kind.isEmpty() && identifier.isEmpty()) {
            return Optional.of(ofFamily(account, roles));
        }
        return identifier.isEmpty()
                ? Optional.empty()
                : OrganisationKind.parse(kind).map(known -> new Viewer(account, known, identifier, roles));
    }

    private static String told(@Nullable String claim) {
        return Objects.requireNonNullElse(claim, "").trim();
    }
}
