package nl.veerkracht.contracts.access;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The kinds of organisation that help a young person; the name is the one on the wire. */
public enum OrganisationKind {
    SCHOOL,
    GGD,
    MUNICIPALITY,
    YOUTH_CARE,
    GGZ,
    CONSORTIUM;

    /** Empty for what is absent or not known, which then gives no access. */
    public static Optional<OrganisationKind> parse(@Nullable String wireName) {
        return Arrays.stream(values())
                .filter(kind -> kind.name().equals(wireName))
                .findFirst();
    }
}
