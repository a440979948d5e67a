package nl.veerkracht.gateway.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What consent is asked for, and one for the rest. */
public enum PurposeWord {
    RETURN_TO_SCHOOL,
    HEALTH,
    SUPPORT,
    OTHER;

    public static PurposeWord parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
