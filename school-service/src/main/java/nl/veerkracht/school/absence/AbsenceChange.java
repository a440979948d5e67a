package nl.veerkracht.school.absence;

import java.time.LocalDate;
import nl.veerkracht.contracts.absence.AbsenceEndedV1;
import nl.veerkracht.contracts.absence.AbsenceReportedV1;
import nl.veerkracht.contracts.absence.AbsenceWithdrawnV1;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.school.intake.SchoolEvents;
import nl.veerkracht.school.intake.Stamp;
import nl.veerkracht.school.intake.Stamped;
import org.jspecify.annotations.Nullable;

/** The latest words about one absence: what was reported, when it ended, and that it was taken back. */
record AbsenceChange(
        AbsenceKey key,
        @Nullable Stamped<AbsenceReportedV1> reported,
        @Nullable Stamped<LocalDate> ended,
        @Nullable Stamped<Boolean> withdrawn) {

    static AbsenceChange of(CloudEvent event) {
        var stamp = Stamp.of(event);
        var data = SchoolEvents.read(event);
        if (data instanceof AbsenceReportedV1 reported) {
            var key = new AbsenceKey(reported.schoolId(), reported.absenceId());
            return new AbsenceChange(key, new Stamped<>(reported, stamp), null, null);
        }
        if (data instanceof AbsenceEndedV1 ended) {
            var key = new AbsenceKey(ended.schoolId(), ended.absenceId());
            return new AbsenceChange(key, null, new Stamped<>(ended.lastDay(), stamp), null);
        }
        if (data instanceof AbsenceWithdrawnV1 withdrawn) {
            var key = new AbsenceKey(withdrawn.schoolId(), withdrawn.absenceId());
            return new AbsenceChange(key, null, null, new Stamped<>(true, stamp));
        }
        throw new IllegalStateException("not about an absence: " + event.type());
    }

    AbsenceChange and(AbsenceChange other) {
        return new AbsenceChange(
                key,
                Stamped.later(reported, other.reported),
                Stamped.later(ended, other.ended),
                Stamped.later(withdrawn, other.withdrawn));
    }
}
