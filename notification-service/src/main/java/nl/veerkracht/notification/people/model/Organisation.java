package nl.veerkracht.notification.people.model;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;

/** An organisation that people act for. */
public record Organisation(OrganisationKind kind, String identifier) {

    /** Empty when the kind is not known, or the number is absent. */
    public static Optional<Organisation> of(String kind, String identifier) {
        return identifier.isBlank()
                ? Optional.empty()
                : OrganisationKind.parse(kind).map(known -> new Organisation(known, identifier));
    }

    /** Whether it is this one. */
    public boolean is(String otherKind, String otherIdentifier) {
        return kind.name().equals(otherKind) && identifier.equals(otherIdentifier);
    }

    /** Whether somebody can have this role here. */
    public boolean has(Role role) {
        return role.fits(kind);
    }

    /** The roles that somebody can have here. */
    public List<Role> roles() {
        return Arrays.stream(Role.values()).filter(this::has).toList();
    }
}
