package nl.veerkracht.gateway.messaging;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.cloudevents.CloudEventReader;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Puts events on Kafka and returns only when every one is stored by all replicas, or says in bounded time that it could not. */
@Singleton
public class EventBus {
    private static final byte[] CONTENT_TYPE =
            (CloudEventReader.STRUCTURED + "; charset=UTF-8").getBytes(StandardCharsets.UTF_8);

    private final Duration within;
    private final KafkaProducer<String, byte[]> producer;

    /** An event with the topic and the key it travels under. */
    public record Record(String topic, String key, CloudEvent event) {}

    /** The bus did not confirm in time: the events may or may not be on it, and sending them again does no harm. */
    public static final class BusDown extends Exception {
        BusDown(Throwable cause) {
            super("the bus did not confirm", cause);
        }
    }

    EventBus(@Identifier("default-kafka-broker") Map<String, Object> broker, BusConfig config) {
        this.within = config.confirmWithin();
        this.producer =
                new KafkaProducer<>(settings(broker, within), new StringSerializer(), new ByteArraySerializer());
    }

    /** All of them, in order. */
    public void put(List<Record> records) throws BusDown {
        try {
            confirm(sent(records), System.nanoTime() + within.toNanos());
        } catch (KafkaException | ExecutionException | TimeoutException down) {
            throw new BusDown(down);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new BusDown(stopped);
        }
    }

    @PreDestroy
    void close() {
        producer.close(Duration.ofSeconds(5));
    }

    /** Stops at the first that fails at once: without a broker every single one would wait. */
    private List<Future<RecordMetadata>> sent(List<Record> records) throws InterruptedException, ExecutionException {
        var sent = new ArrayList<Future<RecordMetadata>>(records.size());
        for (var each : records) {
            var promise = producer.send(message(each));
            if (promise.isDone()) {
                promise.get();
            }
            sent.add(promise);
        }
        return sent;
    }

    private static void confirm(List<Future<RecordMetadata>> sent, long deadline)
            throws InterruptedException, ExecutionException, TimeoutException {
        for (var each : sent) {
            each.get(Math.max(1, deadline - System.nanoTime()), TimeUnit.NANOSECONDS);
        }
    }

    private static ProducerRecord<String, byte[]> message(Record record) {
        try {
            var value = EventJson.MAPPER.writeValueAsBytes(record.event().envelope());
            var message = new ProducerRecord<>(record.topic(), record.key(), value);
            message.headers().add("content-type", CONTENT_TYPE);
            return message;
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("an event that was read cannot be written", impossible);
        }
    }

    private static Map<String, Object> settings(Map<String, Object> broker, Duration within) {
        var millis = Math.toIntExact(within.toMillis());
        var settings = new HashMap<String, Object>(broker);
        settings.put(ProducerConfig.CLIENT_ID_CONFIG, "gateway-intake");
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, millis / 2);
        settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis / 2);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        return settings;
    }
}
