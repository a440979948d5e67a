package nl.veerkracht.contracts.access;

import nl.veerkracht.contracts.access.Decision.Denied;
import nl.veerkracht.contracts.access.Decision.Full;
import nl.veerkracht.contracts.access.Decision.PresenceOnly;
import nl.veerkracht.contracts.access.Relative.Relation;

/**
 * What a parent with custody is shown, until the young person is eighteen. From sixteen, what a physician or youth care has
 * to say is the young person's own to share.
 */
final class ParentOfMinor {
    private ParentOfMinor() {}

    static Decision decide(Asked asked) {
        var age = asked.facts().ageOn(asked.today());
        var identity = decideIdentity(asked.viewer(), asked.facts(), age);
        if (!identity.isFull()) {
            return identity;
        }
        return switch (asked.item().dataClass()) {
            case ABSENCE, UNAUTHORISED_ABSENCE, SIGNAL, CONSULT, STATUTORY, SUPPORT, PLAN -> identity;
            case ADVICE -> age == Age.SIXTEEN_OR_SEVENTEEN ? onConsent(asked) : identity;
            case MEDICAL -> medical(asked, age, identity);
            case CARE -> onConsent(asked);
            case ENFORCEMENT -> YoungPersonThemselves.addressed(asked);
            case VOICE -> YoungPersonThemselves.ownWords(asked);
        };
    }

    static Decision decideIdentity(Viewer viewer, PersonFacts facts, Age age) {
        var parent = facts.relative(Relation.PARENT, viewer);
        if (parent.isEmpty()) {
            return new Denied("not-a-parent");
        }
        if (!parent.get().hasCustody()) {
            return new Denied("no-custody");
        }
        return switch (age) {
            case UNKNOWN -> new Denied("age-not-known");
            case UNDER_TWELVE, TWELVE_TO_FIFTEEN, SIXTEEN_OR_SEVENTEEN -> new Full("parent-of-minor");
            case OF_AGE -> new Denied("young-person-is-of-age");
        };
    }

    private static Decision medical(Asked asked, Age age, Decision identity) {
        return switch (age) {
            case UNDER_TWELVE -> identity;
            case TWELVE_TO_FIFTEEN -> new PresenceOnly("what-consent-needs");
            case SIXTEEN_OR_SEVENTEEN -> onConsent(asked);
            case UNKNOWN, OF_AGE -> new Denied("age-not-known");
        };
    }

    private static Decision onConsent(Asked asked) {
        return asked.facts()
                .relative(Relation.PARENT, asked.viewer())
                .map(parent -> asked.onConsent(Recipient.relative(parent.id())))
                .orElseGet(() -> new Denied("not-a-parent"));
    }
}
