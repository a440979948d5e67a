package nl.veerkracht.school.roster;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A pupil as the own school is shown; the national number is never among it.
 *
 * @param qualifiedOn day of the basic qualification; null for who has none
 */
public record PupilView(
        UUID youngPersonId,
        String schoolId,
        String pupilKey,
        String givenName,
        @Nullable String familyNamePrefix,
        String familyName,
        LocalDate birthDate,
        String sector,
        @Nullable String programme,
        @Nullable String className,
        @Nullable String mentor,
        String municipalityCode,
        LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate qualifiedOn) {

    static PupilView of(Person person) {
        return new PupilView(
                person.id(),
                person.ref().schoolId(),
                person.ref().pupilKey(),
                person.givenName(),
                person.familyNamePrefix(),
                person.familyName(),
                person.birthDate(),
                person.sector(),
                person.programme(),
                person.className(),
                person.mentor(),
                person.municipalityCode(),
                person.from(),
                person.until(),
                person.qualifiedOn());
    }

    /** Says whose it is by id only, so that a name never ends up in a log. */
    @Override
    public String toString() {
        return "PupilView[youngPersonId=" + youngPersonId + "]";
    }
}
