package nl.veerkracht.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartitionInfo;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three brokers, of which any one may be away. */
class QuorumIT {
    private static final String TOPIC = "school-events";

    @TempDir
    static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static Platform platform;

    @BeforeAll
    static void start() {
        platform = new Platform(folder, Addresses.random(), Setup.DEVELOPMENT.withReplicas(2), Set.of("kafka"));
        platform.start(Progress.SILENT);
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void whatIsConfirmedByTwoIsTakenWhileTheThirdIsAway() throws Exception {
        try (var admin =
                Admin.create(Map.of("bootstrap.servers", platform.addresses().kafka()))) {
            assertThat(partitions(admin))
                    .allMatch(partition -> partition.replicas().size() == 3);
            platform.kill("kafka-2");

            send();

            platform.start("kafka-2");
            await().atMost(Duration.ofSeconds(60))
                    .untilAsserted(() -> assertThat(partitions(admin))
                            .allMatch(partition -> partition.isr().size() == 3));
        }
    }

    private static List<TopicPartitionInfo> partitions(Admin admin) throws Exception {
        return admin.describeTopics(Set.of(TOPIC)).allTopicNames().get().values().stream()
                .flatMap(topic -> topic.partitions().stream())
                .toList();
    }

    private static void send() throws Exception {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", platform.addresses().kafka(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "somebody", "{}")).get();
        }
    }
}
