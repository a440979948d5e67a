package nl.veerkracht.gateway.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The kinds of signal the pages have words for, and one for the rest. */
public enum SignalWord {
    FREQUENT,
    LONG,
    EXTENSIVE,
    CONCERN,
    OTHER;

    public static SignalWord parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
