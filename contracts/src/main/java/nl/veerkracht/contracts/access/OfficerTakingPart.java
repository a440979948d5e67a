package nl.veerkracht.contracts.access;

import nl.veerkracht.contracts.access.Decision.Denied;
import nl.veerkracht.contracts.access.Decision.Full;
import nl.veerkracht.contracts.access.Decision.PresenceOnly;

/** What an attendance officer is shown of a young person in whose case the municipality takes part. */
final class OfficerTakingPart {
    private OfficerTakingPart() {}

    static Decision decide(Asked asked) {
        if (!asked.takesPartAs(Role.ATTENDANCE_OFFICER)) {
            return new Denied("does-not-take-part");
        }
        return switch (asked.item().dataClass()) {
            case UNAUTHORISED_ABSENCE, STATUTORY, ENFORCEMENT, PLAN -> new Full("officer-takes-part");
            case ABSENCE, SIGNAL -> new PresenceOnly("officer-sees-that-not-why");
            case CONSULT ->
                asked.facts().has(Milestone.REPORTED)
                        ? new PresenceOnly("reported-by-the-school")
                        : new Denied("no-report-by-the-school");
            case ADVICE -> asked.onConsent();
            case MEDICAL, CARE, SUPPORT -> new Denied("not-for-officers");
            case VOICE -> asked.asTheAuthorChose();
        };
    }
}
