package nl.veerkracht.gateway.page;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What came of it when the family wanted to talk, of which the pages have words, and one for the rest. */
public enum TalkEnding {
    TALKED,
    APPOINTMENT_MADE,
    NOT_REACHED,
    OTHER;

    public static TalkEnding parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }
}
