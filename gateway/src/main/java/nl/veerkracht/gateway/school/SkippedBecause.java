package nl.veerkracht.gateway.school;

import java.util.Arrays;

/** Why something in a file is not taken into the calendar. */
public enum SkippedBecause {
    NOT_WHOLE_DAYS,
    NO_NAME,
    CANCELLED,
    OUTSIDE_SCHOOL_YEARS,
    OVERLAPS,
    OTHERWISE;

    static SkippedBecause parse(String name) {
        return Arrays.stream(values())
                .filter(why -> why.name().equals(name))
                .findFirst()
                .orElse(OTHERWISE);
    }
}
