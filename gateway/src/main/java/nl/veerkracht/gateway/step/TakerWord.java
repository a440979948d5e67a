package nl.veerkracht.gateway.step;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Who takes a step, as the pages have words for it, and one for the rest. */
public enum TakerWord {
    SCHOOL,
    TWO_AT_SCHOOL,
    SUPPORT_COORDINATOR,
    YOUTH_PHYSICIAN,
    CASE_DIRECTOR,
    OTHER;

    static TakerWord parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
