package nl.veerkracht.contracts.access;

import static nl.veerkracht.contracts.access.OrganisationKind.CONSORTIUM;
import static nl.veerkracht.contracts.access.OrganisationKind.GGD;
import static nl.veerkracht.contracts.access.OrganisationKind.GGZ;
import static nl.veerkracht.contracts.access.OrganisationKind.MUNICIPALITY;
import static nl.veerkracht.contracts.access.OrganisationKind.SCHOOL;
import static nl.veerkracht.contracts.access.OrganisationKind.YOUTH_CARE;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a person does, and for which kinds of organisation one can do that; elsewhere the role means nothing. */
public enum Role {
    MENTOR(SCHOOL),
    ABSENCE_COORDINATOR(SCHOOL),
    SUPPORT_COORDINATOR(SCHOOL),
    YOUTH_PHYSICIAN(GGD),
    ATTENDANCE_OFFICER(MUNICIPALITY),
    YOUTH_CARE_PROFESSIONAL(YOUTH_CARE, GGZ),
    CONSORTIUM_ADVISER(CONSORTIUM),
    REGIONAL_ANALYST(CONSORTIUM),
    ADMINISTRATOR(OrganisationKind.values()),
    PUPIL,
    PARENT;

    private final Set<OrganisationKind> homes;

    Role(OrganisationKind... homes) {
        this.homes = Set.of(homes);
    }

    /** Empty for what is absent or not known, which then gives no access. */
    public static Optional<Role> parse(@Nullable String wireName) {
        return Arrays.stream(values())
                .filter(role -> role.wireName().equals(wireName))
                .findFirst();
    }

    /** The name in tokens and events, for instance {@code attendance-officer}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether this is somebody whom it is about, or a parent: they act for no organisation. */
    public boolean isOfFamily() {
        return homes.isEmpty();
    }

    /** Whether somebody can have this role for an organisation of this kind. */
    public boolean fits(OrganisationKind kind) {
        return homes.contains(kind);
    }
}
