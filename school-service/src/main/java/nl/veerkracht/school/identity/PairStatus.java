package nl.veerkracht.school.identity;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How it is with two young people who may be one. */
enum PairStatus {
    /** They look alike, and nobody has said anything yet. */
    LIKELY,
    SAME,
    DIFFERENT;

    static final Set<String> NAMES = Arrays.stream(values()).map(Enum::name).collect(Collectors.toUnmodifiableSet());

    static Optional<PairStatus> parse(String name) {
        return Optional.of(name).filter(NAMES::contains).map(PairStatus::valueOf);
    }
}
