package nl.veerkracht.cases.worklist;

import java.util.List;
import nl.veerkracht.cases.carecase.model.CaseStep;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a list; an empty cursor asks for the first page.
 *
 * @param step only cases that are shown to the reader in this step
 * @param schoolId only cases of this school
 */
record Wanted(@Nullable CaseStep step, @Nullable String schoolId, List<String> cursor, int limit) {

    /** The first so many, whatever they are. */
    static Wanted first(int limit) {
        return new Wanted(null, null, List.of(), limit);
    }
}
