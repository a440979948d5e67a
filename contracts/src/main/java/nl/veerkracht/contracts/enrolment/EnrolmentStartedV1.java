package nl.veerkracht.contracts.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A pupil is enrolled at a school; the pair of school and pupil key identifies the enrolment. */
public record EnrolmentStartedV1(
        String schoolId,
        String pupilKey,
        String givenName,
        @Nullable String familyNamePrefix,
        String familyName,
        LocalDate birthDate,
        Sector sector,
        @Nullable String programme,
        @Nullable String className,
        @Nullable String mentor,
        String municipalityCode,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable String nationalNumber,
        @Nullable LocalDate qualifiedOn) {

    /** Says whose enrolment it is by key only, so that a name or number never ends up in a log. */
    @Override
    public String toString() {
        return "EnrolmentStartedV1[schoolId=" + schoolId + ", pupilKey=" + pupilKey + "]";
    }
}
