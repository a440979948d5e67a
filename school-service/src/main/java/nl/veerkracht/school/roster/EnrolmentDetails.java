package nl.veerkracht.school.roster;

import java.time.LocalDate;
import nl.veerkracht.contracts.enrolment.EnrolmentChangedV1;
import nl.veerkracht.contracts.enrolment.EnrolmentStartedV1;
import nl.veerkracht.contracts.enrolment.Sector;
import org.jspecify.annotations.Nullable;

/** Everything a school tells about an enrolment, whether it begins or changes. */
record EnrolmentDetails(
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

    static EnrolmentDetails of(EnrolmentStartedV1 event) {
        return new EnrolmentDetails(
                event.givenName(),
                event.familyNamePrefix(),
                event.familyName(),
                event.birthDate(),
                event.sector(),
                event.programme(),
                event.className(),
                event.mentor(),
                event.municipalityCode(),
                event.from(),
                event.until(),
                event.nationalNumber(),
                event.qualifiedOn());
    }

    static EnrolmentDetails of(EnrolmentChangedV1 event) {
        return new EnrolmentDetails(
                event.givenName(),
                event.familyNamePrefix(),
                event.familyName(),
                event.birthDate(),
                event.sector(),
                event.programme(),
                event.className(),
                event.mentor(),
                event.municipalityCode(),
                event.from(),
                event.until(),
                event.nationalNumber(),
                event.qualifiedOn());
    }

    /** Says nothing, so that a name or number never ends up in a log. */
    @Override
    public String toString() {
        return "EnrolmentDetails";
    }
}
