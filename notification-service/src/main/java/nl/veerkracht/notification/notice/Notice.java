package nl.veerkracht.notification.notice;

import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.notification.notice.model.Telling;
import org.jspecify.annotations.Nullable;

/**
 * A telling, as it is kept.
 *
 * @param youngPersonId whom it is about; nobody when it is about the school that it is for
 */
record Notice(
        UUID id,
        String eventSource,
        String eventId,
        @Nullable UUID youngPersonId,
        Telling telling,
        Instant createdAt) {}
