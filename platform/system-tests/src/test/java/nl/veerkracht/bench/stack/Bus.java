package nl.veerkracht.bench.stack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import nl.veerkracht.bench.load.Message;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Puts messages on the bus, as safely as everyone does: confirmed by all replicas, none twice. */
public final class Bus implements AutoCloseable {
    private static final Header STRUCTURED = new RecordHeader(
            "content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));

    private final KafkaProducer<String, String> producer;

    public Bus(String bootstrap) {
        producer = new KafkaProducer<>(
                Map.of(
                        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                        ProducerConfig.ACKS_CONFIG, "all",
                        ProducerConfig.LINGER_MS_CONFIG, "5",
                        ProducerConfig.BATCH_SIZE_CONFIG, "131072"),
                new StringSerializer(),
                new StringSerializer());
    }

    /** Returns when the bus has them all. */
    public Backlog put(Stream<Message> messages) {
        var backlog = new Backlog();
        var failure = new AtomicReference<@Nullable Exception>();
        messages.forEach(message -> producer.send(
                new ProducerRecord<>(message.topic(), null, message.key(), message.json(), List.of(STRUCTURED)),
                (place, refused) -> {
                    if (refused == null) {
                        backlog.add(message, place.partition(), place.offset());
                    } else {
                        failure.set(refused);
                    }
                }));
        producer.flush();
        var refused = failure.get();
        if (refused != null) {
            throw new IllegalStateException("the bus did not take everything", refused);
        }
        return backlog;
    }

    @Override
    public void close() {
        producer.close();
    }
}
