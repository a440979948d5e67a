package nl.veerkracht.gateway.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The steps of a case the pages have words for, and one for the rest. */
public enum StepWord {
    SIGNAL,
    SCHOOL_TALK,
    KNOWN_NO_ACTION,
    REFERRAL,
    CONSULT,
    FEEDBACK,
    PLAN,
    MONITORING,
    CLOSED,
    OTHER;

    public static StepWord parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
