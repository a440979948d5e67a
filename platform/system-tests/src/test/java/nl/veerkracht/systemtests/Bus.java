package nl.veerkracht.systemtests;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** The event bus, for a system that is connected to it directly, and for looking into topics. */
record Bus(String bootstrap) {
    static final String ABSENCES = "school-absences";
    static final String DEAD_ABSENCES = "school-absences-dlq-school-service";

    /** A structured CloudEvent, or what claims to be one; returns when the bus has it. */
    void put(String topic, String key, String event) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap, "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            var message = new ProducerRecord<>(topic, key, event);
            message.headers().add("content-type", "application/cloudevents+json".getBytes(StandardCharsets.UTF_8));
            producer.send(message).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The reasons of the dead letters with this key. */
    List<String> reasons(String topic, String key) {
        return all(topic).stream()
                .filter(message -> key.equals(message.key()))
                .map(message -> new String(
                        message.headers().lastHeader("dead-letter-reason").value(), StandardCharsets.UTF_8))
                .toList();
    }

    /** All that stands in a topic, message by message: key, headers and value. */
    List<String> texts(String topic) {
        return all(topic).stream()
                .map(message -> message.key() + " " + headers(message) + " " + message.value())
                .toList();
    }

    /** What we wrote on the messages of a topic. */
    List<String> headers(String topic) {
        return all(topic).stream().map(Bus::headers).toList();
    }

    private static String headers(ConsumerRecord<String, String> message) {
        return StreamSupport.stream(message.headers().spliterator(), false)
                .map(header -> header.key() + "="
                        + (header.value() == null ? "" : new String(header.value(), StandardCharsets.UTF_8)))
                .collect(Collectors.joining(" "));
    }

    private List<ConsumerRecord<String, String>> all(String topic) {
        var settings = Map.<String, Object>of("bootstrap.servers", bootstrap);
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic).stream()
                    .map(info -> new TopicPartition(topic, info.partition()))
                    .collect(Collectors.toSet());
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            var ends = consumer.endOffsets(partitions);
            var found = new ArrayList<ConsumerRecord<String, String>>();
            while (partitions.stream().anyMatch(each -> consumer.position(each) < ends.getOrDefault(each, 0L))) {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
            }
            return found;
        }
    }
}
