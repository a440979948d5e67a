package nl.veerkracht.gateway.organisation;

import java.util.Arrays;

/** What can be done to an account, as far as there are words for it, and one for the rest. */
public enum ChangeWord {
    ADDED,
    CHANGED,
    DEACTIVATED,
    ACTIVATED,
    INVITED,
    OTHER;

    static ChangeWord parse(String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
