package nl.veerkracht.gateway.step;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How a case ended, as the pages have words for it, and one for the rest. */
public enum OutcomeOfCase {
    RETURNED,
    RETURNED_PARTLY,
    OTHER_EDUCATION,
    CARE_TAKES_OVER,
    MOVED_AWAY,
    TURNED_EIGHTEEN,
    NOT_NEEDED,
    OTHER;

    static OutcomeOfCase parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
