package nl.veerkracht.gateway.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far taking part has come, and one for the rest. */
public enum ParticipationStatus {
    INVITED,
    ACTIVE,
    DECLINED,
    ENDED,
    OTHER;

    public static ParticipationStatus parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
