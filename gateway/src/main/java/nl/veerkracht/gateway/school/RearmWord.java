package nl.veerkracht.gateway.school;

import java.util.Arrays;

/** When a rule that has fired can fire again. */
public enum RearmWord {
    RESET,
    EVERY_FURTHER,
    ONCE_PER_EPISODE,
    ONCE_PER_YEAR;

    static RearmWord parse(String name) {
        return Arrays.stream(values())
                .filter(word -> word.name().equals(name))
                .findFirst()
                .orElse(RESET);
    }

    String in(SchoolMessages messages) {
        return messages.rearm(this);
    }
}
