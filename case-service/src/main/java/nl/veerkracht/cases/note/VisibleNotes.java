package nl.veerkracht.cases.note;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.DataClass;

/**
 * The classes of which a reader may see something: of the own organisation or account, and of any other.
 *
 * @param own identifier of the reader's organisation, or the account
 */
record VisibleNotes(String own, Set<DataClass> ofOwn, Set<DataClass> ofOthers) {
    /** All of them, for the database to open. */
    Set<DataClass> classes() {
        return Stream.of(ofOwn, ofOthers).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
