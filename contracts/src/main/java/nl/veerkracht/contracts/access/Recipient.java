package nl.veerkracht.contracts.access;

import java.util.Optional;
import java.util.UUID;

/** Who may see something because the young person or the parents agreed to it: an organisation, or a relative. */
public record Recipient(String kind, String identifier) {
    private static final String RELATIVE = "RELATIVE";

    /** The kind of organisation; empty for a relative. */
    public Optional<OrganisationKind> organisationKind() {
        return OrganisationKind.parse(kind);
    }

    /** All who work there, in a role that takes part. */
    public static Recipient organisation(OrganisationKind kind, String identifier) {
        return new Recipient(kind.name(), identifier);
    }

    /** This relative alone. */
    public static Recipient relative(UUID id) {
        return new Recipient(RELATIVE, id.toString());
    }
}
