package nl.veerkracht.contracts.access;

import nl.veerkracht.contracts.access.Decision.Denied;
import nl.veerkracht.contracts.access.Decision.Full;
import nl.veerkracht.contracts.access.Relative.Relation;

/** What young people are shown of themselves, from the twelfth birthday. */
final class YoungPersonThemselves {
    private YoungPersonThemselves() {}

    static Decision decide(Asked asked) {
        var identity =
                decideIdentity(asked.viewer(), asked.facts(), asked.facts().ageOn(asked.today()));
        if (!identity.isFull()) {
            return identity;
        }
        return switch (asked.item().dataClass()) {
            case ABSENCE, UNAUTHORISED_ABSENCE, SIGNAL, CONSULT, ADVICE, MEDICAL, STATUTORY, CARE, SUPPORT, PLAN ->
                identity;
            case ENFORCEMENT -> addressed(asked);
            case VOICE -> ownWords(asked);
        };
    }

    static Decision decideIdentity(Viewer viewer, PersonFacts facts, Age age) {
        if (facts.relative(Relation.PUPIL, viewer).isEmpty()) {
            return new Denied("not-the-young-person");
        }
        return switch (age) {
            case UNKNOWN -> new Denied("age-not-known");
            case UNDER_TWELVE -> new Denied("under-twelve");
            case TWELVE_TO_FIFTEEN, SIXTEEN_OR_SEVENTEEN, OF_AGE -> new Full("own-data-from-twelve");
        };
    }

    /** Also of a parent: an official report is seen by whom it is addressed to. */
    static Decision addressed(Asked asked) {
        return asked.item().addressedTo().contains(asked.viewer().account())
                ? new Full("addressed-to-viewer")
                : new Denied("not-addressed-to-viewer");
    }

    /** Also of a parent: within a family, everyone has their own words. */
    static Decision ownWords(Asked asked) {
        return asked.item().recordedBy().equals(asked.viewer().account())
                ? new Full("own-words")
                : new Denied("words-of-another");
    }
}
