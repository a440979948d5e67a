package nl.veerkracht.gateway.report;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a report ended. */
enum ClosingWord {
    BACK_TO_SCHOOL,
    OTHER_EDUCATION,
    TO_WORK,
    OTHERWISE,
    DECEASED,
    NO_ABSENCE_LONG_SICK,
    NO_ABSENCE_LEGITIMATE;

    static ClosingWord parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(OTHERWISE);
    }
}
