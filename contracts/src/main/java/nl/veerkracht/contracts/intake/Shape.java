package nl.veerkracht.contracts.intake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import nl.veerkracht.kit.cloudevents.Fault;

/** A JSON object with members that each have their check; all are checked, and members it does not know are let through. */
record Shape(List<Member> members) implements Check {
    private static final Check OBJECT = Check.that((value, today) -> value.isObject(), "must be a JSON object");

    static Shape of(Member... members) {
        return new Shape(List.of(members));
    }

    @Override
    public boolean passes(JsonNode value, LocalDate today, Consumer<Fault> faults) {
        if (!OBJECT.passes(value, today, faults)) {
            return false;
        }
        var right = true;
        for (var member : members) {
            right &= member.passes(value, today, faults);
        }
        return right;
    }

    /** A member of the object; one that is null counts as absent. */
    record Member(String name, String pointer, boolean isRequired, Check check) {

        static Member required(String name, Check check) {
            return new Member(name, "/" + name, true, check);
        }

        static Member optional(String name, Check check) {
            return new Member(name, "/" + name, false, check);
        }

        private boolean passes(JsonNode object, LocalDate today, Consumer<Fault> faults) {
            var value = object.get(name);
            if (value != null && !value.isNull()) {
                return check.passes(value, today, fault -> faults.accept(fault.under(pointer)));
            }
            if (isRequired) {
                faults.accept(new Fault(pointer, "is required"));
            }
            return !isRequired;
        }
    }
}
