package nl.veerkracht.school.roster;

import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.contracts.access.PersonFacts;
import org.jspecify.annotations.Nullable;

/** An enrolled young person, with all that decides who may see what. */
public record Person(
        UUID id,
        PupilRef ref,
        String schoolName,
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
        PersonFacts facts) {

    /** Says whose it is by id only, so that a name never ends up in a log. */
    @Override
    public String toString() {
        return "Person[id=" + id + "]";
    }
}
