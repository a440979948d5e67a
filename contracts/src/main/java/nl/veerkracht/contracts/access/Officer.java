package nl.veerkracht.contracts.access;

import java.time.LocalDate;
import nl.veerkracht.contracts.access.Decision.Denied;
import nl.veerkracht.contracts.access.Decision.Full;
import nl.veerkracht.contracts.access.Decision.PresenceOnly;

/**
 * What an attendance officer is shown of a young person in whose case the municipality takes part. Where it does not, the
 * law still has the school report to the municipality (Leerplichtwet, article 21a): whom that is about, and the reports.
 */
final class Officer {
    private static final String REPORTED = "reported-to-the-municipality";

    private Officer() {}

    static Decision decideIdentity(Viewer viewer, PersonFacts facts, LocalDate today) {
        if (facts.hasTakingPart(viewer, Role.ATTENDANCE_OFFICER, today)) {
            return new Full("takes-part");
        }
        return facts.isReportedTo(viewer) ? new Full(REPORTED) : new Denied("does-not-take-part");
    }

    static Decision decide(Asked asked) {
        if (asked.takesPartAs(Role.ATTENDANCE_OFFICER)) {
            return takingPart(asked);
        }
        return asked.item().dataClass() == DataClass.STATUTORY && asked.facts().isReportedTo(asked.viewer())
                ? new Full(REPORTED)
                : new Denied("does-not-take-part");
    }

    private static Decision takingPart(Asked asked) {
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
