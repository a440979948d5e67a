package nl.veerkracht.gateway.note;

import java.util.Arrays;
import java.util.Optional;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actor;
import org.jspecify.annotations.Nullable;

/** The classes of notes that there are words for, and one for the rest. */
public enum NoteWord {
    MEDICAL(Role.YOUTH_PHYSICIAN),
    CARE(Role.YOUTH_CARE_PROFESSIONAL),
    SUPPORT(Role.CONSORTIUM_ADVISER),
    OTHER(null);

    private final @Nullable Role writer;

    NoteWord(@Nullable Role writer) {
        this.writer = writer;
    }

    static NoteWord parse(@Nullable String name) {
        return Arrays.stream(values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    /** The class that somebody is offered to write; whether it may be done, the service decides. */
    static Optional<NoteWord> writtenBy(Actor actor) {
        return Arrays.stream(values())
                .filter(each -> each.writer != null && actor.has(each.writer.wireName()))
                .findFirst();
    }

    public boolean isMedical() {
        return this == MEDICAL;
    }
}
