package nl.veerkracht.gateway.report;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.gateway.page.FormError;

/**
 * What was typed about one of the reports on the page, and what is wrong with it; says nothing of itself.
 *
 * @param said by field
 * @param faults by field
 */
record Typed(UUID about, Map<String, String> said, Map<String, String> faults) {
    static final Typed NOTHING = new Typed(new UUID(0, 0), Map.of(), Map.of());

    /** For the list at the top of the page: each field's id has that of the report in it. */
    List<FormError> errors() {
        return faults.entrySet().stream()
                .map(fault -> new FormError(fault.getKey() + "-" + about, fault.getValue()))
                .toList();
    }

    Typed with(String field, String problem) {
        return new Typed(about, said, Map.of(field, problem));
    }

    @Override
    public String toString() {
        return "Typed";
    }
}
