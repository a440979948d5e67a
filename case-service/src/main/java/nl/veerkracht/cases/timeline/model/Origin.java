package nl.veerkracht.cases.timeline.model;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * Where we know something from.
 *
 * @param source the system that told it
 * @param event what it called the event
 * @param heardAt when the platform heard of it
 */
public record Origin(String source, String event, Instant heardAt) {

    /** The same event tells the same thing only once: told again, it is the same entry. */
    public UUID entryId(EntryKind kind) {
        return UUID.nameUUIDFromBytes((source + "\n" + event + "\n" + kind).getBytes(StandardCharsets.UTF_8));
    }
}
