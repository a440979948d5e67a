package nl.veerkracht.cases.worklist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The lists there are; each is the cases in which the reader takes part, narrowed down. */
public enum Worklist {
    /** Something of one's own is to be done today or was before, or somebody waits for an answer. */
    TODAY,
    /** The reader directs it, or has something to do in it. */
    MINE,
    /** One began to take part lately, and nobody of the own organisation did anything yet. */
    NEW,
    /** Nothing for the reader to do, and something for another organisation. */
    WAITING,
    /** Nobody did anything for a while, as far as the reader may know; what stands still longest comes first. */
    STILL,
    /** What those in the role of the reader have, or had, to do with. */
    TEAM,
    /** All of it. */
    ORGANISATION;

    /** Empty for what is no list. */
    public static Optional<Worklist> parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(list -> list.inAddress().equals(name))
                .findFirst();
    }

    /** The name as it stands in an address. */
    public String inAddress() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether what is oldest stands first: what is due longest, and what stands still longest. */
    boolean isOldestFirst() {
        return this == TODAY || this == STILL;
    }
}
