package nl.veerkracht.notification;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.dev.RealParts;
import nl.veerkracht.kit.consumer.DeadLetters;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Speaks to Kafka as another service would. */
final class Bus {
    private Bus() {}

    /** Sends them in this order, all with one key, so that they also arrive in it. */
    static void send(String topic, String... events) {
        Map<String, Object> settings = Map.of("bootstrap.servers", RealParts.kafkaBootstrap(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            for (var event : events) {
                producer.send(new ProducerRecord<>(topic, "one-young-person", event));
            }
        }
    }

    /** The reason of every dead letter of the topic with this text in it. */
    static List<String> deadLetters(String topic, String text) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", RealParts.kafkaBootstrap(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(topic + "-dlq-notification-service"));
            var reasons = new ArrayList<String>();
            for (int poll = 0; poll < 20 && reasons.isEmpty(); poll++) {
                consumer.poll(Duration.ofMillis(500)).forEach(letter -> {
                    if (letter.value().contains(text)) {
                        reasons.add(reason(letter));
                    }
                });
            }
            return reasons;
        }
    }

    private static String reason(ConsumerRecord<String, String> letter) {
        return new String(letter.headers().lastHeader(DeadLetters.REASON).value(), StandardCharsets.UTF_8);
    }
}
