package nl.veerkracht.gateway.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What came of it when the family wanted to talk, of which the pages have words, and one for the rest. */
public enum TaskEnding {
    TALKED,
    APPOINTMENT_MADE,
    NOT_REACHED,
    AT_SCHOOL,
    PARTLY_AT_SCHOOL,
    NOT_AT_SCHOOL,
    ACCEPTED,
    DECLINED,
    OTHER;

    public static TaskEnding parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
