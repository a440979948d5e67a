package nl.veerkracht.school.roster;

import java.time.LocalDate;
import nl.veerkracht.contracts.enrolment.EnrolmentChangedV1;
import nl.veerkracht.contracts.enrolment.EnrolmentEndedV1;
import nl.veerkracht.contracts.enrolment.EnrolmentStartedV1;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.school.intake.SchoolEvents;
import nl.veerkracht.school.intake.Stamp;
import nl.veerkracht.school.intake.Stamped;
import org.jspecify.annotations.Nullable;

/** The latest words about one enrolment: its details, and its end. */
record EnrolmentChange(
        PupilRef ref,
        @Nullable Stamped<EnrolmentDetails> told,
        @Nullable Stamped<LocalDate> ended) {

    static EnrolmentChange of(CloudEvent event) {
        var stamp = Stamp.of(event);
        var data = SchoolEvents.read(event);
        if (data instanceof EnrolmentStartedV1 started) {
            return told(new PupilRef(started.schoolId(), started.pupilKey()), EnrolmentDetails.of(started), stamp);
        }
        if (data instanceof EnrolmentChangedV1 changed) {
            return told(new PupilRef(changed.schoolId(), changed.pupilKey()), EnrolmentDetails.of(changed), stamp);
        }
        if (data instanceof EnrolmentEndedV1 ended) {
            return new EnrolmentChange(
                    new PupilRef(ended.schoolId(), ended.pupilKey()), null, new Stamped<>(ended.until(), stamp));
        }
        throw new IllegalStateException("not about an enrolment: " + event.type());
    }

    static EnrolmentChange told(PupilRef ref, EnrolmentDetails details, Stamp stamp) {
        return new EnrolmentChange(ref, new Stamped<>(details, stamp), null);
    }

    /** Whether it says which national number the pupil has. */
    boolean tellsNumber() {
        return told != null && told.said().nationalNumber() != null;
    }

    EnrolmentChange and(EnrolmentChange other) {
        return new EnrolmentChange(ref, Stamped.later(told, other.told), Stamped.later(ended, other.ended));
    }
}
