package nl.veerkracht.contracts.access;

import nl.veerkracht.contracts.access.Decision.Denied;
import nl.veerkracht.contracts.access.Decision.Full;
import nl.veerkracht.contracts.access.Decision.PresenceOnly;

/** What youth care or mental health care is shown of a young person in whose case it takes part. */
final class CareTakingPart {
    private CareTakingPart() {}

    static Decision decide(Asked asked) {
        if (!asked.takesPartAs(Role.YOUTH_CARE_PROFESSIONAL)) {
            return new Denied("does-not-take-part");
        }
        return switch (asked.item().dataClass()) {
            case ABSENCE, UNAUTHORISED_ABSENCE, SIGNAL, ADVICE, MEDICAL -> asked.onConsent();
            case CONSULT -> new PresenceOnly("care-sees-that-not-what");
            case PLAN -> new Full("care-takes-part");
            case CARE -> asked.ownOnly("care-sees-its-own-notes");
            case STATUTORY, ENFORCEMENT, SUPPORT -> new Denied("not-for-care");
            case VOICE -> asked.asTheAuthorChose();
        };
    }
}
