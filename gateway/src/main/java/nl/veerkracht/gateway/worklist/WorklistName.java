package nl.veerkracht.gateway.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists the pages have words for, in the order in which they are offered. */
public enum WorklistName {
    TODAY,
    NEW,
    WAITING,
    STILL,
    MINE,
    TEAM,
    ORGANISATION;

    static Optional<WorklistName> parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(list -> list.inAddress().equals(name))
                .findFirst();
    }

    /** The name as it stands in an address. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }
}
