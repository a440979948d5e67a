package nl.veerkracht.cases.access;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.cases.participation.model.Participant;
import nl.veerkracht.contracts.access.AccessPolicy;
import nl.veerkracht.contracts.access.Consent;
import nl.veerkracht.contracts.access.ConsentRule;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Participation;
import nl.veerkracht.contracts.access.PersonFacts;
import nl.veerkracht.contracts.access.Recipient;
import nl.veerkracht.contracts.access.Relative;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.contracts.access.Viewer;

/**
 * Asks the policy what everyone who takes part, and everyone of the family, would be shown if they looked today. Nobody has
 * looked, so nothing of it is on record; it shows nothing itself, and opens nothing.
 */
public final class Preview {
    private static final Set<Role> SCHOOL_STAFF =
            EnumSet.of(Role.MENTOR, Role.ABSENCE_COORDINATOR, Role.SUPPORT_COORDINATOR);
    private static final String NOBODY = "";

    private final PersonFacts facts;
    private final LocalDate today;

    public Preview(PersonFacts facts, LocalDate today) {
        this.facts = facts;
        this.today = today;
    }

    /**
     * Somebody who could look.
     *
     * @param role as which an organisation takes part, or who of the family it is
     * @param hasAccount whether there is an account to look with
     */
    public record Onlooker(Recipient recipient, String role, boolean hasAccount, Viewer viewer) {}

    /** What consent can do about what somebody is shown. */
    public enum ByConsent {
        NOT_NEEDED,
        CAN_BE_ASKED,
        /** Consent would do, but it is not known who decides. */
        NOBODY_TO_ASK,
        OPENS_NOTHING
    }

    /** Organisations first, then the family, the young person before the parents. */
    public List<Onlooker> onlookers() {
        var schools = facts.schoolsOfEnrolment().stream().sorted().map(Preview::school);
        var others = facts.participations().stream()
                .filter(one -> one.activeOn(today))
                .sorted(Comparator.comparing(Participation::organisationKind)
                        .thenComparing(Participation::organisationIdentifier)
                        .thenComparing(Participation::role))
                .map(Preview::organisation);
        var family = facts.relatives().stream()
                .sorted(Comparator.comparing(Relative::relation).thenComparing(Relative::id))
                .map(Preview::relative);
        return Stream.of(schools, others, family).flatMap(all -> all).distinct().toList();
    }

    /** What would be shown of this data. */
    public Decision decide(Onlooker onlooker, DataItem item) {
        return AccessPolicy.decide(onlooker.viewer(), item, known(Set.of()), today);
    }

    /** What would come of it if all who decide agreed. */
    public ByConsent byConsent(Onlooker onlooker, DataItem item) {
        if (decide(onlooker, item).isFull()) {
            return ByConsent.NOT_NEEDED;
        }
        var deciders = ConsentRule.deciders(facts, today);
        if (deciders.isEmpty()) {
            return ConsentRule.isAskable(item.dataClass(), onlooker.recipient())
                    ? ByConsent.NOBODY_TO_ASK
                    : ByConsent.OPENS_NOTHING;
        }
        var agreed = new Consent(item.dataClass(), onlooker.recipient(), today, today.plusDays(1), deciders);
        return AccessPolicy.decide(onlooker.viewer(), item, known(Set.of(agreed)), today)
                        .isFull()
                ? ByConsent.CAN_BE_ASKED
                : ByConsent.OPENS_NOTHING;
    }

    /** The facts, in which everyone of the family has an account, and to this is agreed as well. */
    private PersonFacts known(Set<Consent> also) {
        var consents = new HashSet<>(facts.consents());
        consents.addAll(also);
        var relatives = facts.relatives().stream().map(Preview::withAccount).collect(Collectors.toSet());
        return facts.withFamily(facts.birthDate(), relatives, consents);
    }

    private static Relative withAccount(Relative one) {
        return new Relative(one.id(), one.relation(), account(one.id()), one.hasCustody());
    }

    private static String account(UUID relative) {
        return relative.toString();
    }

    private static Onlooker school(String identifier) {
        return new Onlooker(
                Recipient.organisation(OrganisationKind.SCHOOL, identifier),
                Participant.SCHOOL_ROLE,
                true,
                new Viewer(NOBODY, OrganisationKind.SCHOOL, identifier, SCHOOL_STAFF));
    }

    private static Onlooker organisation(Participation one) {
        return new Onlooker(
                Recipient.organisation(one.organisationKind(), one.organisationIdentifier()),
                one.role().wireName(),
                true,
                new Viewer(NOBODY, one.organisationKind(), one.organisationIdentifier(), Set.of(one.role())));
    }

    private static Onlooker relative(Relative one) {
        var role = one.relation() == Relation.PUPIL ? Role.PUPIL : Role.PARENT;
        return new Onlooker(
                Recipient.relative(one.id()),
                role.wireName(),
                one.account() != null,
                Viewer.ofFamily(account(one.id()), Set.of(role)));
    }
}
