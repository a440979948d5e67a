package nl.veerkracht.contracts.access;

import java.time.LocalDate;
import nl.veerkracht.contracts.access.Decision.Denied;
import nl.veerkracht.contracts.access.Decision.Full;
import nl.veerkracht.contracts.access.Decision.PresenceOnly;

/** What an attendance officer is shown of a young person in whose case the municipality takes part. */
final class OfficerTakingPart {
    private OfficerTakingPart() {}

    static Decision decide(Viewer viewer, DataItem item, PersonFacts facts, LocalDate today) {
        if (!facts.hasTakingPart(viewer, Role.ATTENDANCE_OFFICER, today)) {
            return new Denied("does-not-take-part");
        }
        return switch (item.dataClass()) {
            case UNAUTHORISED_ABSENCE, STATUTORY, ENFORCEMENT, PLAN -> new Full("officer-takes-part");
            case ABSENCE, SIGNAL -> new PresenceOnly("officer-sees-that-not-why");
            case CONSULT -> new Denied("no-report-by-the-school");
            case ADVICE -> new Denied("no-consent");
            case MEDICAL, CARE, SUPPORT -> new Denied("not-for-officers");
            case VOICE -> new Denied("author-did-not-share");
        };
    }
}
