package nl.veerkracht.contracts.access;

import nl.veerkracht.contracts.access.Decision.Denied;
import nl.veerkracht.contracts.access.Decision.Full;
import nl.veerkracht.contracts.access.Decision.PresenceOnly;

/** What the staff of a school is shown of a pupil who is enrolled there now. */
final class SchoolOfEnrolment {
    private SchoolOfEnrolment() {}

    static Decision decide(Viewer viewer, DataItem item, PersonFacts facts) {
        if (!facts.isEnrolledAtSchoolOf(viewer)) {
            return new Denied("not-the-school-of-enrolment");
        }
        var own = item.recordedBy().equals(viewer.organisationIdentifier());
        return switch (item.dataClass()) {
            case ABSENCE, UNAUTHORISED_ABSENCE, STATUTORY ->
                own ? new Full("school-sees-its-own-records") : new Denied("records-of-another-school");
            case SIGNAL -> own ? new Full("school-sees-its-own-records") : new PresenceOnly("signal-of-another-school");
            case PLAN, SUPPORT -> new Full("school-of-enrolment");
            case CONSULT, ENFORCEMENT -> new PresenceOnly("school-sees-that-not-what");
            case ADVICE -> new Denied("no-consent");
            case MEDICAL, CARE -> new Denied("not-for-schools");
            case VOICE -> new Denied("author-did-not-share");
        };
    }
}
