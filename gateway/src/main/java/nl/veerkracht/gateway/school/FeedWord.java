package nl.veerkracht.gateway.school;

import java.util.Arrays;

/** How the feed of a school stands. */
public enum FeedWord {
    NEVER_HEARD,
    HEARD,
    AWAITED,
    SILENT,
    OTHERWISE;

    static FeedWord parse(String name) {
        return Arrays.stream(values())
                .filter(word -> word.name().equals(name))
                .findFirst()
                .orElse(OTHERWISE);
    }

    /** Whether somebody has to look into it. */
    public boolean isWrong() {
        return this == SILENT;
    }
}
