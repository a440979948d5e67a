package nl.veerkracht.kit.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A CloudEvent that has passed {@link EnvelopeCheck}; the envelope keeps every attribute and extension as it was sent.
 *
 * @param envelope the whole event in the JSON format, {@code data} included
 */
public record CloudEvent(ObjectNode envelope) {

    /** Identifies the event among those of its source. */
    public String id() {
        return envelope.get("id").textValue();
    }

    /** The system that sent it. */
    public String source() {
        return envelope.get("source").textValue();
    }

    /** What kind of fact it tells. */
    public String type() {
        return envelope.get("type").textValue();
    }

    /** Whom or what it is about, if it says so. */
    public @Nullable String subject() {
        return text("subject");
    }

    /** When the sender recorded it. */
    public @Nullable Instant time() {
        var time = text("time");
        return time == null ? null : Moments.read(time);
    }

    /** The W3C trace it belongs to. */
    public @Nullable String traceParent() {
        return text("traceparent");
    }

    /** What it tells; a missing node when it carries nothing. */
    public JsonNode data() {
        return envelope.path("data");
    }

    private @Nullable String text(String attribute) {
        return envelope.path(attribute).textValue();
    }

    /** Names the event without its content, so that it can be logged. */
    @Override
    public String toString() {
        return type() + " " + source() + " " + id();
    }
}
