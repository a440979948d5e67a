package nl.veerkracht.gateway.step;

import java.util.Arrays;

/** What is recorded with a step, as the pages have words for it, and one for the rest. */
public enum FieldWord {
    REASON("reason"),
    QUESTION("question"),
    SCHOOL_DID("schoolDid"),
    FAMILY_INFORMED_ON("familyInformedOn"),
    LANGUAGE_NEEDS("languageNeeds"),
    HEALTH_SERVICE("healthService"),
    APPOINTMENT_ON("appointmentOn"),
    RETURNED_ON("returnedOn"),
    OUTCOME("outcome"),
    OTHER("");

    private final String field;

    FieldWord(String field) {
        this.field = field;
    }

    static FieldWord parse(String name) {
        return Arrays.stream(values())
                .filter(each -> each.field.equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
