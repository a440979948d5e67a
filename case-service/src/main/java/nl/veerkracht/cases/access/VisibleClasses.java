package nl.veerkracht.cases.access;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.contracts.access.DataClass;

/**
 * The classes of which a reader may see something: of the own organisation or account, and of any other; the policy knows no
 * other difference.
 *
 * @param own identifier of the reader's organisation, or the account
 */
public record VisibleClasses(String own, Set<DataClass> ofOwn, Set<DataClass> ofOthers) {

    /** All of them, for the database to open. */
    public Set<DataClass> all() {
        return Stream.of(ofOwn, ofOthers).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }
}
