package nl.veerkracht.cases.erasure.model;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody asks that a young person be erased; a second person approves, and with that it is done.
 *
 * @param schoolId the school whose administrators decide
 * @param countedAt when the dry run was made
 * @param approved null as long as nothing has gone
 */
public record Erasure(
        UUID id,
        Wish wish,
        String schoolId,
        Word asked,
        Instant countedAt,
        @Nullable Word approved) {
    private static final Duration DRY_RUN_HOLDS = Duration.ofDays(30);

    public UUID youngPersonId() {
        return wish.youngPersonId();
    }

    public Ground ground() {
        return wish.ground();
    }

    public boolean isCarriedOut() {
        return approved != null;
    }

    /** Whether the dry run is too old to decide by. */
    public boolean isStale(Instant now) {
        return countedAt.plus(DRY_RUN_HOLDS).isBefore(now);
    }
}
