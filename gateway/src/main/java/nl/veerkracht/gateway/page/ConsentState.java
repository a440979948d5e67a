package nl.veerkracht.gateway.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How far it is with a consent, and one for the rest. */
public enum ConsentState {
    ASKED,
    GIVEN,
    HOLDS,
    REFUSED,
    WITHDRAWN,
    EXPIRED,
    OTHER;

    public static ConsentState parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    /** Whether it was given, so that the same can be asked anew. */
    public boolean isRenewable() {
        return this == GIVEN || this == HOLDS || this == EXPIRED;
    }

    /** Whether it opens nothing any more, and never will again. */
    public boolean isOver() {
        return this == REFUSED || this == WITHDRAWN || this == EXPIRED;
    }
}
