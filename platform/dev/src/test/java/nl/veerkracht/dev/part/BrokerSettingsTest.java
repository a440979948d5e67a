package nl.veerkracht.dev.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BrokerSettingsTest {
    private static final Path LOG = Path.of("log");
    private static final Brokers THREE = new Brokers(List.of(
            new Brokers.Broker(1, "kafka", 9092, 9192),
            new Brokers.Broker(2, "kafka-2", 9093, 9193),
            new Brokers.Broker(3, "kafka-3", 9094, 9194)));

    @Test
    void threeBrokersKeepThreeCopiesAndMissOne() {
        assertThat(BrokerSettings.of(THREE, 2, LOG))
                .containsEntry("default.replication.factor", "3")
                .containsEntry("min.insync.replicas", "2")
                .containsEntry("offsets.topic.replication.factor", "3")
                .containsEntry("transaction.state.log.min.isr", "2");
    }

    @Test
    void everyBrokerKnowsEveryController() {
        assertThat(BrokerSettings.of(THREE, 2, LOG))
                .containsEntry("node.id", "2")
                .containsEntry("controller.quorum.voters", "1@127.0.0.1:9192,2@127.0.0.1:9193,3@127.0.0.1:9194")
                .containsEntry("listeners", "PLAINTEXT://127.0.0.1:9093,CONTROLLER://127.0.0.1:9193")
                .containsEntry("advertised.listeners", "PLAINTEXT://127.0.0.1:9093");
    }

    @Test
    void clientsAreToldOfAllBrokers() {
        assertThat(THREE.bootstrap()).isEqualTo("127.0.0.1:9092,127.0.0.1:9093,127.0.0.1:9094");
    }

    @Test
    void aLoneBrokerKeepsTheOnlyCopy() {
        assertThat(BrokerSettings.of(Brokers.alone(9092), 1, LOG))
                .containsEntry("default.replication.factor", "1")
                .containsEntry("min.insync.replicas", "1")
                .containsEntry("transaction.state.log.min.isr", "1")
                .containsEntry("node.id", "1");
    }

    @Test
    void everyTopicHasACopyOnEveryBroker() {
        assertThat(Topics.all(3)).allMatch(topic -> topic.replicationFactor() == 3);
        assertThat(Topics.all()).allMatch(topic -> topic.replicationFactor() == 1);
    }
}
