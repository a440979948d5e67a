package nl.veerkracht.gateway.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What consent can be asked for, of which the pages have words, and one for the rest. */
public enum SharedWord {
    ABSENCE,
    SIGNAL,
    ADVICE,
    MEDICAL,
    CARE,
    PLAN,
    OTHER;

    public static SharedWord parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
