package nl.veerkracht.gateway.signal;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Why a signal is no longer there. */
public enum GoneBecause {
    ABSENCE,
    ENROLMENT,
    REASONS,
    CALENDAR,
    SETTINGS,
    OTHER;

    /** As the service names it, such as {@code absence-changed}. */
    static GoneBecause parse(@Nullable String reason) {
        return Arrays.stream(values())
                .filter(each -> (each.name().toLowerCase(Locale.ROOT) + "-changed").equals(reason))
                .findFirst()
                .orElse(OTHER);
    }
}
