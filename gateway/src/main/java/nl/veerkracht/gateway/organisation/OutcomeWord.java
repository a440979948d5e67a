package nl.veerkracht.gateway.organisation;

import java.util.Arrays;

/** How far somebody was let in; what we have no word for is not called a look in full. */
public enum OutcomeWord {
    FULL,
    PRESENCE_ONLY,
    REFUSED,
    OTHER;

    static OutcomeWord parse(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
