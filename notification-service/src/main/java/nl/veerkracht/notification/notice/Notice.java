package nl.veerkracht.notification.notice;

import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.notification.notice.model.Telling;

/** A telling about somebody, as it is kept. */
record Notice(UUID id, String eventSource, String eventId, UUID youngPersonId, Telling telling, Instant createdAt) {}
