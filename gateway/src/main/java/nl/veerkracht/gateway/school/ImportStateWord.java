package nl.veerkracht.gateway.school;

import java.util.Arrays;

/** How far a file is; a state that the service may have one day is another. */
enum ImportStateWord {
    WAITING,
    RUNNING,
    DONE,
    REFUSED,
    FAILED,
    OTHER;

    static ImportStateWord parse(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
