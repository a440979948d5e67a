package nl.veerkracht.school.roster;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A young person as whoever may know one is shown. */
public record YoungPersonView(
        UUID id,
        String givenName,
        @Nullable String familyNamePrefix,
        String familyName,
        String schoolId,
        String schoolName,
        @Nullable String className,
        String municipalityCode) {

    public static YoungPersonView of(Person person) {
        return new YoungPersonView(
                person.id(),
                person.givenName(),
                person.familyNamePrefix(),
                person.familyName(),
                person.ref().schoolId(),
                person.schoolName(),
                person.className(),
                person.municipalityCode());
    }

    /** Says whose it is by id only, so that a name never ends up in a log. */
    @Override
    public String toString() {
        return "YoungPersonView[id=" + id + "]";
    }
}
