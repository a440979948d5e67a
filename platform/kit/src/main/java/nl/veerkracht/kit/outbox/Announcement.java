package nl.veerkracht.kit.outbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something others get to know.
 *
 * @param topic where it is published
 * @param type wire name of the fact
 * @param subject whom or what it is about; also the key, so that all about one subject stays in order
 * @param dataRef where who may see more can fetch it
 * @param data the contract record
 */
public record Announcement(
        String topic, String type, UUID subject, @Nullable String dataRef, Object data) {

    /** An announcement that says all there is to say. */
    public Announcement(String topic, String type, UUID subject, Object data) {
        this(topic, type, subject, null, data);
    }
}
