package nl.veerkracht.gateway.school;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be in a file. */
enum ImportKindWord {
    ABSENCE,
    ROSTER,
    ONE_ROSTER;

    static Optional<ImportKindWord> parse(@Nullable String name) {
        return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
    }
}
