package nl.veerkracht.contracts.access;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An organisation takes part in the case of a young person, in a role.
 *
 * @param from the first day
 * @param until the day it ended, on which it already gives no access; null as long as it lasts
 */
public record Participation(
        OrganisationKind organisationKind,
        String organisationIdentifier,
        Role role,
        LocalDate from,
        @Nullable LocalDate until) {

    /** A participation as it was stored or told; empty when its kind or role is not known, so that it gives no access. */
    public static Optional<Participation> from(
            String organisationKind,
            String organisationIdentifier,
            String role,
            LocalDate from,
            @Nullable LocalDate until) {
        return OrganisationKind.parse(organisationKind)
                .flatMap(kind -> Role.parse(role)
                        .map(known -> new Participation(kind, organisationIdentifier, known, from, until)));
    }

    public boolean activeOn(LocalDate day) {
        return !day.isBefore(from) && (until == null || day.isBefore(until));
    }

    boolean isOf(Viewer viewer, Role as) {
        return organisationKind == viewer.organisationKind()
                && organisationIdentifier.equals(viewer.organisationIdentifier())
                && role == as;
    }
}
