package nl.veerkracht.contracts.access;

import nl.veerkracht.contracts.access.Decision.Denied;
import nl.veerkracht.contracts.access.Decision.Full;
import nl.veerkracht.contracts.access.Decision.PresenceOnly;

/** What the staff of a school is shown of a pupil who is enrolled there now. */
final class SchoolOfEnrolment {
    private SchoolOfEnrolment() {}

    static Decision decide(Asked asked) {
        if (!asked.facts().isEnrolledAtSchoolOf(asked.viewer())) {
            return new Denied("not-the-school-of-enrolment");
        }
        return switch (asked.item().dataClass()) {
            case ABSENCE, UNAUTHORISED_ABSENCE, STATUTORY -> own(asked, new Denied("records-of-another-school"));
            case SIGNAL -> own(asked, new PresenceOnly("signal-of-another-school"));
            case PLAN, SUPPORT -> new Full("school-of-enrolment");
            case CONSULT, ENFORCEMENT -> new PresenceOnly("school-sees-that-not-what");
            case ADVICE -> asked.onConsent();
            case MEDICAL, CARE -> new Denied("not-for-schools");
            case VOICE -> asked.asTheAuthorChose();
        };
    }

    private static Decision own(Asked asked, Decision ofAnother) {
        return asked.item().isRecordedBy(asked.viewer()) ? new Full("school-sees-its-own-records") : ofAnother;
    }
}
