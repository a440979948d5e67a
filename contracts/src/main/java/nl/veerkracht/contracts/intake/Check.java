package nl.veerkracht.contracts.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import nl.veerkracht.kit.cloudevents.Fault;

/** Tells what is wrong with a value, by pointers relative to that value, and whether it makes sense to look further. */
@FunctionalInterface
interface Check {
    boolean passes(JsonNode value, LocalDate today, Consumer<Fault> faults);

    /** The one kind of check that makes faults; its message must not depend on the value. */
    static Check that(BiPredicate<JsonNode, LocalDate> holds, String message) {
        var fault = new Fault("", message);
        return (value, today, faults) -> {
            var right = holds.test(value, today);
            if (!right) {
                faults.accept(fault);
            }
            return right;
        };
    }

    /** Looks further only when this passes. */
    default Check then(Check next) {
        return (value, today, faults) -> passes(value, today, faults) && next.passes(value, today, faults);
    }

    /** Also looks at the members of an object together, even when one of them is wrong. */
    default Check with(Check relation) {
        return (value, today, faults) ->
                passes(value, today, faults) & (!value.isObject() || relation.passes(value, today, faults));
    }
}
