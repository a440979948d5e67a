package nl.veerkracht.cases.hearing;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.veerkracht.cases.hearing.model.ToBeHeard;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.contracts.access.Relative.Relation;
import org.jspecify.annotations.Nullable;

/** Why somebody of the family is left out: asked of whom the talk is with, kept of whomever it is said. */
public final class WhyNot {
    private WhyNot() {}

    /**
     * What is kept of it; nothing when all of them are there.
     *
     * @param field where it is said, which the check is told of when it has to be said and is not
     * @param isThere who of the family is there
     */
    public static @Nullable String read(
            String field,
            @Nullable String said,
            int longest,
            Predicate<Relation> isThere,
            ToBeHeard toHear,
            RequestCheck check) {
        var why = check.text(field, said, longest);
        var missing = toHear.missing(isThere);
        if (why == null && !missing.isEmpty()) {
            check.fault(
                    field,
                    "is required: say why not with "
                            + missing.stream().map(Relation::name).collect(Collectors.joining(" and ")));
        }
        return Arrays.stream(Relation.values()).allMatch(isThere) ? null : why;
    }
}
