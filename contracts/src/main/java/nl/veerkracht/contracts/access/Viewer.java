package nl.veerkracht.contracts.access;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Somebody who wants to see something, for an organisation, in the roles that fit it; without a role nothing is shown. */
public record Viewer(OrganisationKind organisationKind, String organisationIdentifier, Set<Role> roles) {

    public Viewer {
        var fitting = EnumSet.noneOf(Role.class);
        for (var role : roles) {
            if (role.fits(organisationKind)) {
                fitting.add(role);
            }
        }
        roles = Collections.unmodifiableSet(fitting);
    }

    /** The viewer a token speaks of; empty when the organisation is absent or not known, or no role fits it. */
    public static Optional<Viewer> from(
            @Nullable String organisationKind, @Nullable String organisationIdentifier, Collection<String> roles) {
        var known = EnumSet.noneOf(Role.class);
        roles.forEach(role -> Role.parse(role).ifPresent(known::add));
        return Optional.ofNullable(organisationIdentifier)
                .filter(identifier -> !identifier.isBlank())
                .flatMap(identifier ->
                        OrganisationKind.parse(organisationKind).map(kind -> new Viewer(kind, identifier, known)))
                .filter(viewer -> !viewer.roles().isEmpty());
    }
}
