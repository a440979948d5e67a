package nl.veerkracht.dev.deadletters;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;

/** An event that lies with the dead letters; what it tells is not shown, since it is about a person. */
record DeadLetter(ConsumerRecord<byte[], byte[]> message) {
    private static final String REASON = "dead-letter-reason";
    private static final String TOPIC = "dead-letter-topic";

    String place() {
        return "%s %d-%d".formatted(message.topic(), message.partition(), message.offset());
    }

    List<String> reasons() {
        return header(REASON, "no reason given").lines().toList();
    }

    /** As it was first sent, to the topic that it came from. */
    ProducerRecord<byte[], byte[]> again() {
        var origin = header(TOPIC, message.topic().replaceFirst("-dlq-.*", ""));
        var again = new ProducerRecord<>(origin, message.key(), message.value());
        message.headers().forEach(header -> {
            if (!header.key().startsWith("dead-letter-")) {
                again.headers().add(header);
            }
        });
        return again;
    }

    private String header(String name, String otherwise) {
        var header = message.headers().lastHeader(name);
        return header == null ? otherwise : new String(header.value(), StandardCharsets.UTF_8);
    }
}
