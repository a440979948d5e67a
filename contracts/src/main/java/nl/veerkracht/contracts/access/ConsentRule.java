package nl.veerkracht.contracts.access;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.Relative.Relation;

/**
 * Who has to agree before anything is shared: under 12 every parent with custody, from 12 to 15 the young person and every
 * parent with custody, from 16 the young person alone (Wgbo, articles 7:447 and 7:450 of the Civil Code).
 */
public final class ConsentRule {
    private static final Set<DataClass> TO_RELATIVES = Set.of(DataClass.ADVICE, DataClass.MEDICAL, DataClass.CARE);

    private ConsentRule() {}

    /** All who have to say yes on this day, and of whom each can take it back; empty when that cannot be known. */
    public static Set<UUID> deciders(PersonFacts facts, LocalDate day) {
        var pupil = ids(facts, relative -> relative.relation() == Relation.PUPIL);
        var parents = ids(facts, Relative::isParentWithCustody);
        return switch (facts.ageOn(day)) {
            case UNKNOWN -> Set.of();
            case UNDER_TWELVE -> parents;
            case TWELVE_TO_FIFTEEN -> pupil.isEmpty() || parents.isEmpty() ? Set.of() : both(pupil, parents);
            case SIXTEEN_OR_SEVENTEEN, OF_AGE -> pupil;
        };
    }

    /** Whether consent can open this to that recipient at all; what no consent opens is not asked for. */
    public static boolean isAskable(DataClass dataClass, Recipient recipient) {
        return recipient
                .organisationKind()
                .map(ConsentRule::askable)
                .orElse(TO_RELATIVES)
                .contains(dataClass);
    }

    private static Set<DataClass> askable(OrganisationKind kind) {
        return switch (kind) {
            case SCHOOL, MUNICIPALITY -> Set.of(DataClass.ADVICE);
            case GGD -> Set.of(DataClass.CARE);
            case YOUTH_CARE, GGZ -> Set.of(DataClass.ABSENCE, DataClass.SIGNAL, DataClass.ADVICE, DataClass.MEDICAL);
            case CONSORTIUM -> Set.of(DataClass.ABSENCE, DataClass.ADVICE, DataClass.PLAN);
        };
    }

    /** Whether all who have to agree on this day did. */
    public static boolean isGiven(Consent consent, PersonFacts facts, LocalDate day) {
        var deciders = deciders(facts, day);
        return !deciders.isEmpty() && consent.givenBy().containsAll(deciders);
    }

    private static Set<UUID> ids(PersonFacts facts, Predicate<Relative> wanted) {
        return facts.relatives().stream().filter(wanted).map(Relative::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<UUID> both(Set<UUID> pupil, Set<UUID> parents) {
        var all = new HashSet<>(pupil);
        all.addAll(parents);
        return Set.copyOf(all);
    }
}
