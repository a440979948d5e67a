package nl.veerkracht.gateway.erasure;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Why somebody can be erased, as far as there are words for it, and one for the rest. */
public enum GroundWord {
    RETENTION,
    REQUEST,
    COURT,
    OTHER;

    static GroundWord parse(String name) {
        return find(name).orElse(OTHER);
    }

    /** One that can be chosen. */
    static @Nullable GroundWord chosen(@Nullable String name) {
        return find(name).filter(each -> each != OTHER).orElse(null);
    }

    private static Optional<GroundWord> find(@Nullable String name) {
        return Arrays.stream(values()).filter(each -> each.name().equals(name)).findFirst();
    }
}
