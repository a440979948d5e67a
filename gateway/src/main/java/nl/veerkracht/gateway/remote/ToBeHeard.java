package nl.veerkracht.gateway.remote;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whom of the family a talk or a meeting is with, as case-service says.
 *
 * @param pupil whether it is with the young person
 * @param parents whether it is with the parents
 */
public record ToBeHeard(boolean pupil, boolean parents) {
    /** The young person, as services name them. */
    public static final String PUPIL = "PUPIL";

    /** The parents, as services name them. */
    public static final String PARENT = "PARENT";

    /** The young person and the parents. */
    public static final ToBeHeard BOTH = new ToBeHeard(true, true);

    /** What was told; both where it could not be asked now: who is meant decides the service, once more. */
    public static ToBeHeard of(Part<Listed<String>> told) {
        var listed = told.value();
        return listed == null
                ? BOTH
                : new ToBeHeard(listed.items().contains(PUPIL), listed.items().contains(PARENT));
    }

    /** The names of whom it is with. */
    public List<String> names() {
        return Stream.of(PUPIL, PARENT)
                .filter(name -> name.equals(PUPIL) ? pupil : parents)
                .toList();
    }

    /** Whether all of them are among these names, which begin with something. */
    public boolean areAmong(Collection<String> names, String beginning) {
        return names().stream().map(beginning::concat).allMatch(names::contains);
    }
}
