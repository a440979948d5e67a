package nl.veerkracht.school.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.dev.RealParts;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Kafka, as a system of a school uses it. */
final class Bus {
    private static final KafkaProducer<String, String> PRODUCER = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealParts.kafkaBootstrap(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());

    private Bus() {}

    static void send(String topic, String key, String... events) {
        var sent = new ArrayList<Future<?>>();
        for (var event : events) {
            sent.add(PRODUCER.send(new ProducerRecord<>(topic, key, event)));
        }
        for (var one : sent) {
            try {
                one.get(20, TimeUnit.SECONDS);
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    /** The dead letter that carries this text. */
    static ConsumerRecord<String, String> deadLetter(String topic, String text) {
        var settings = new HashMap<String, Object>();
        settings.put("bootstrap.servers", RealParts.kafkaBootstrap());
        settings.put("group.id", UUID.randomUUID().toString());
        settings.put("auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partitions = consumer.partitionsFor(topic + "-dlq-school-service").stream()
                    .map(one -> new TopicPartition(one.topic(), one.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            List<ConsumerRecord<String, String>> found = new ArrayList<>();
            await().atMost(Duration.ofSeconds(30)).pollInSameThread().until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(found::add);
                return found.stream().anyMatch(one -> one.value().contains(text));
            });
            return found.stream()
                    .filter(one -> one.value().contains(text))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Everything that is wrong, as the dead letter says it. */
    static String reasonOf(ConsumerRecord<String, String> deadLetter) {
        return new String(deadLetter.headers().lastHeader("dead-letter-reason").value(), UTF_8);
    }
}
