package nl.veerkracht.cases.access;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;

/**
 * What taking part opens by itself, as the policy says it: of which classes something is shown, though another organisation
 * recorded it, nobody agreed to anything and nothing is known to have happened. So whatever is shown by it is shown to all who
 * take part in the same way, in every case.
 */
public final class KnownTakingPart {
    private static final String SOMEBODY_ELSE = "";
    private static final String ANY = "any";

    private KnownTakingPart() {}

    /** To somebody of an organisation of this kind, in whatever role one can take part for it. */
    public static Set<DataClass> classes(OrganisationKind kind, LocalDate today) {
        var roles = Arrays.stream(Role.values()).filter(role -> role.fits(kind)).collect(Collectors.toSet());
        return classes(new Viewer(ANY, kind, ANY, roles), today);
    }

    static Set<DataClass> classes(Viewer viewer, LocalDate today) {
        var facts = PersonFacts.NONE.withTakingPart(viewer, today);
        return Stream.of(DataClass.values())
                .filter(one -> one != DataClass.VOICE)
                .filter(one -> AccessPolicy.decide(viewer, one.recordedBy(SOMEBODY_ELSE), facts, today)
                        .isVisible())
                .collect(Collectors.toUnmodifiableSet());
    }
}
