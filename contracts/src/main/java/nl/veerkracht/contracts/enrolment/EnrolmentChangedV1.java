package nl.veerkracht.contracts.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Everything about an enrolment as it is from now on; replaces what was told before. */
public record EnrolmentChangedV1(
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
        return "EnrolmentChangedV1[schoolId=" + schoolId + ", pupilKey=" + pupilKey + "]";
    }
}
