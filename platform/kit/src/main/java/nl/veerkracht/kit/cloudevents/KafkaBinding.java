package nl.veerkracht.kit.cloudevents;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;

/** CloudEvents over Kafka: reads a record in structured or binary mode. */
public final class KafkaBinding {
    /** Header that tells the mode. */
    public static final String CONTENT_TYPE = "content-type";

    private static final String PREFIX = "ce_";

    private KafkaBinding() {}

    /** Reads a record; never throws, whatever is in it. */
    public static Reading read(ConsumerRecord<?, byte[]> message) {
        var contentType = header(message.headers(), CONTENT_TYPE);
        if (message.value() == null) {
            return Reading.bad("", "is empty: a record must carry an event");
        }
        return isStructured(contentType, message)
                ? CloudEventReader.structured(message.value())
                : binary(contentType, message);
    }

    /** A record without any header is read as structured: that is what a sender means who only wrote the JSON. */
    private static boolean isStructured(@Nullable String contentType, ConsumerRecord<?, byte[]> message) {
        return contentType == null
                ? message.headers().lastHeader(PREFIX + "specversion") == null
                : contentType.toLowerCase(Locale.ROOT).startsWith("application/cloudevents");
    }

    private static Reading binary(@Nullable String contentType, ConsumerRecord<?, byte[]> message) {
        var attributes = new LinkedHashMap<String, String>();
        message.headers().forEach(header -> {
            if (header.key().startsWith(PREFIX) && header.value() != null) {
                attributes.put(
                        header.key().substring(PREFIX.length()), new String(header.value(), StandardCharsets.UTF_8));
            }
        });
        return CloudEventReader.binary(attributes, contentType, message.value());
    }

    private static @Nullable String header(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? null : new String(header.value(), StandardCharsets.UTF_8);
    }
}
