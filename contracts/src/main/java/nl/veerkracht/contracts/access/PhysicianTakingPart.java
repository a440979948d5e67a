package nl.veerkracht.contracts.access;

import nl.veerkracht.contracts.access.Decision.Denied;
import nl.veerkracht.contracts.access.Decision.Full;

/** What a youth physician is shown of a young person in whose case the municipal health service takes part. */
final class PhysicianTakingPart {
    private PhysicianTakingPart() {}

    static Decision decide(Asked asked) {
        if (!asked.takesPartAs(Role.YOUTH_PHYSICIAN)) {
            return new Denied("does-not-take-part");
        }
        return switch (asked.item().dataClass()) {
            case ABSENCE, UNAUTHORISED_ABSENCE, SIGNAL ->
                asked.facts().has(Milestone.REFERRED) ? new Full("referred-to-physician") : new Denied("not-referred");
            case CONSULT, ADVICE, MEDICAL, PLAN -> new Full("physician-takes-part");
            case CARE -> asked.onConsent();
            case STATUTORY, ENFORCEMENT, SUPPORT -> new Denied("not-for-physicians");
            case VOICE -> asked.asTheAuthorChose();
        };
    }
}
