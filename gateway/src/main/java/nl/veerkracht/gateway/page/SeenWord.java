package nl.veerkracht.gateway.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What can be looked at, of which the pages have words, and one for the rest. */
public enum SeenWord {
    IDENTITY,
    ABSENCE,
    UNAUTHORISED_ABSENCE,
    SIGNAL,
    CONSULT,
    ADVICE,
    MEDICAL,
    STATUTORY,
    ENFORCEMENT,
    CARE,
    SUPPORT,
    PLAN,
    VOICE,
    ACCESS_LOG,
    EMERGENCY_ACCESS,
    ERASURE,
    EXPORT,
    OTHER;

    /** The word for a category of the access log. */
    public static SeenWord parse(@Nullable String category) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(category))
                .findFirst()
                .orElse(OTHER);
    }
}
