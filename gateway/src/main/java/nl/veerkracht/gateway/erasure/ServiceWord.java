package nl.veerkracht.gateway.erasure;

import java.util.Arrays;

/** The services that hold something about young people, as far as there are words for them, and one for the rest. */
public enum ServiceWord {
    CASES("case-service"),
    SCHOOL("school-service"),
    NOTICES("notification-service"),
    OTHER("");

    private final String wireName;

    ServiceWord(String wireName) {
        this.wireName = wireName;
    }

    static ServiceWord parse(String name) {
        return Arrays.stream(values())
                .filter(each -> each.wireName.equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
