package nl.veerkracht.contracts.access;

import nl.veerkracht.contracts.access.Decision.Denied;

/** What an adviser of a consortium is shown of a young person in whose case the consortium takes part. */
final class ConsortiumTakingPart {
    private ConsortiumTakingPart() {}

    static Decision decide(Asked asked) {
        if (!asked.takesPartAs(Role.CONSORTIUM_ADVISER)) {
            return new Denied("does-not-take-part");
        }
        return switch (asked.item().dataClass()) {
            case ABSENCE, UNAUTHORISED_ABSENCE, ADVICE, PLAN -> asked.onConsent();
            case SUPPORT -> asked.ownOnly("consortium-sees-its-own-records");
            case SIGNAL, CONSULT, MEDICAL, STATUTORY, ENFORCEMENT, CARE -> new Denied("not-for-consortiums");
            case VOICE -> asked.asTheAuthorChose();
        };
    }
}
