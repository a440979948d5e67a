package nl.veerkracht.school.identity;

import java.time.Instant;
import nl.veerkracht.school.roster.YoungPersonView;
import org.jspecify.annotations.Nullable;

/**
 * Two young people who may be one, as shown to who may know both.
 *
 * @param ground NATIONAL_NUMBER or PERSON; null as long as nothing was said
 */
public record PairView(
        YoungPersonView first,
        YoungPersonView second,
        String status,
        @Nullable String ground,
        @Nullable String reason,
        @Nullable Instant decidedAt) {

    static PairView of(Pair pair, PairStatus status, YoungPersonView first, YoungPersonView second) {
        return new PairView(first, second, status.name(), pair.ground(), pair.reason(), pair.decidedAt());
    }
}
