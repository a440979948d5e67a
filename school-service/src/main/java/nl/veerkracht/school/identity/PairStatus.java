package nl.veerkracht.school.identity;

import java.util.Optional;

/** How it is with two young people who may be one. */
enum PairStatus {
    /** They look alike, and nobody has said anything yet. */
    LIKELY,
    SAME,
    DIFFERENT;

    static Optional<PairStatus> parse(String name) {
        for (var status : values()) {
            if (status.name().equals(name)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }
}
