package nl.veerkracht.kit.cloudevents;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads events in the JSON format (structured, or many in a batch) and in binary mode into one and the same shape. */
public final class CloudEventReader {
    /** Media type of one structured event. */
    public static final String STRUCTURED = "application/cloudevents+json";

    /** Media type of a batch of events. */
    public static final String BATCH = "application/cloudevents-batch+json";

    private CloudEventReader() {}

    /** Reads one event in the JSON format. */
    public static Reading structured(byte[] json) {
        try {
            return event(EventJson.MAPPER.readTree(json));
        } catch (JacksonException malformed) {
            return Reading.bad("", malformed(malformed));
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory could not be read", impossible);
        }
    }

    /** Reads a batch; the readings are in the order of the events. A batch that is no JSON array is one bad reading. */
    public static List<Reading> batch(byte[] json) {
        JsonNode tree;
        try {
            tree = EventJson.MAPPER.readTree(json);
        } catch (JacksonException malformed) {
            return List.of(Reading.bad("", malformed(malformed)));
        } catch (IOException impossible) {
            throw new IllegalStateException("bytes in memory could not be read", impossible);
        }
        if (!tree.isArray()) {
            return List.of(Reading.bad("", "must be a JSON array of events"));
        }
        var readings = new ArrayList<Reading>(tree.size());
        tree.forEach(element -> readings.add(event(element)));
        return readings;
    }

    /**
     * Reads an event in binary mode.
     *
     * @param attributes context attributes by name, without the prefix of the transport
     * @param contentType media type of the payload, which becomes {@code datacontenttype}
     */
    public static Reading binary(Map<String, String> attributes, @Nullable String contentType, byte @Nullable [] data) {
        var envelope = JsonNodeFactory.instance.objectNode();
        attributes.forEach(envelope::put);
        if (contentType != null) {
            envelope.put("datacontenttype", contentType);
        }
        if (data != null && data.length > 0) {
            try {
                putData(envelope, contentType, data);
            } catch (IOException malformed) {
                return Reading.bad("/data", malformed(malformed));
            }
        }
        return event(envelope);
    }

    private static void putData(ObjectNode envelope, @Nullable String contentType, byte[] data) throws IOException {
        if (isJson(contentType)) {
            envelope.set("data", EventJson.MAPPER.readTree(data));
        } else {
            envelope.put("data_base64", Base64.getEncoder().encodeToString(data));
        }
    }

    private static Reading event(JsonNode tree) {
        if (!(tree instanceof ObjectNode envelope)) {
            return Reading.bad("", "must be a JSON object: one CloudEvent");
        }
        var faults = EnvelopeCheck.check(envelope);
        if (!faults.isEmpty()) {
            return new Reading.Bad(faults);
        }
        envelope.properties().removeIf(entry -> entry.getValue().isNull());
        return envelope.has("data_base64") ? unpacked(envelope) : new Reading.Good(new CloudEvent(envelope));
    }

    /** JSON that travelled as base64 is put in its place, so that nobody after us needs to know. */
    private static Reading unpacked(ObjectNode envelope) {
        var packed = envelope.path("data_base64").textValue();
        if (packed != null && isJson(envelope.path("datacontenttype").textValue())) {
            try {
                envelope.set(
                        "data", EventJson.MAPPER.readTree(Base64.getDecoder().decode(packed)));
                envelope.remove("data_base64");
            } catch (IOException malformed) {
                return Reading.bad("/data_base64", malformed(malformed));
            }
        }
        return new Reading.Good(new CloudEvent(envelope));
    }

    private static boolean isJson(@Nullable String contentType) {
        if (contentType == null) {
            return true;
        }
        var mediaType = contentType.split(";", 2)[0].trim().toLowerCase(Locale.ROOT);
        return mediaType.endsWith("/json") || mediaType.endsWith("+json");
    }

    /** Says where, and not what: the text of a parser repeats the input, and the input may be about a person. */
    private static String malformed(IOException problem) {
        if (problem instanceof JacksonException json && json.getLocation() != null) {
            return "is not valid JSON at line %d, column %d"
                    .formatted(
                            json.getLocation().getLineNr(), json.getLocation().getColumnNr());
        }
        return "is not valid JSON";
    }
}
