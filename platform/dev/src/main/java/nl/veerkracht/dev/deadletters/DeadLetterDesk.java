package nl.veerkracht.dev.deadletters;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * Where a person finds what was put aside, and sends it again once the cause is mended. What has been dealt with is
 * remembered in Kafka, as the position of a consumer group; sending twice is harmless, since consumers claim each event.
 */
public final class DeadLetterDesk {
    private static final Pattern DEAD_LETTERS = Pattern.compile(".+-dlq-.+");
    private static final String GROUP = "dead-letter-desk";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final String bootstrap;

    public DeadLetterDesk(String bootstrap) {
        this.bootstrap = bootstrap;
    }

    /** What lies there and why, a line for each event and for each reason, oldest first; nothing of what it tells. */
    public List<String> list() {
        try (var consumer = consumer()) {
            return waiting(consumer, topic -> true).stream()
                    .flatMap(letter -> {
                        var lines = new ArrayList<String>();
                        lines.add(letter.place());
                        letter.reasons().forEach(reason -> lines.add("    " + reason));
                        return lines.stream();
                    })
                    .toList();
        }
    }

    /**
     * Sends everything in a topic of dead letters back to where it came from.
     *
     * @return how many events were sent
     */
    public int sendAgain(String deadLetterTopic) {
        try (var consumer = consumer();
                var producer = producer()) {
            var letters = waiting(consumer, deadLetterTopic::equals);
            for (var letter : letters) {
                producer.send(letter.again()).get();
            }
            consumer.commitSync();
            return letters.size();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while sending; what was sent is safe to send again", stopped);
        } catch (ExecutionException refused) {
            throw new IllegalStateException("Kafka did not take the events; none is lost, try again", refused);
        }
    }

    private static List<DeadLetter> waiting(KafkaConsumer<byte[], byte[]> consumer, Predicate<String> wanted) {
        var partitions = consumer.listTopics(PATIENCE).entrySet().stream()
                .filter(topic -> DEAD_LETTERS.matcher(topic.getKey()).matches() && wanted.test(topic.getKey()))
                .flatMap(topic -> topic.getValue().stream())
                .map(part -> new TopicPartition(part.topic(), part.partition()))
                .toList();
        consumer.assign(partitions);
        var ends = consumer.endOffsets(partitions, PATIENCE);
        var letters = new ArrayList<DeadLetter>();
        while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey(), PATIENCE) < end.getValue())) {
            consumer.poll(Duration.ofMillis(200)).forEach(message -> letters.add(new DeadLetter(message)));
        }
        return letters;
    }

    private KafkaConsumer<byte[], byte[]> consumer() {
        return new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.GROUP_ID_CONFIG,
                        GROUP,
                        ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                        "earliest",
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }

    private KafkaProducer<byte[], byte[]> producer() {
        return new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ProducerConfig.ACKS_CONFIG, "all"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }
}
