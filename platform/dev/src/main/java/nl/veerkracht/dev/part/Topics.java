package nl.veerkracht.dev.part;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.veerkracht.dev.process.Waiting;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the platform; nothing else creates one. */
public final class Topics {
    private static final int PARTITIONS = 12;
    private static final int DEAD_LETTER_PARTITIONS = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** A week; and since only what is in a closed file goes, a file is closed after a day. */
    private static final Map<String, String> KEPT = Map.of(
            TopicConfig.RETENTION_MS_CONFIG, Long.toString(Duration.ofDays(7).toMillis()),
            TopicConfig.SEGMENT_MS_CONFIG, Long.toString(Duration.ofDays(1).toMillis()));

    /** Each topic with the services that read it and put aside what they cannot. */
    private static final Map<String, List<String>> READERS = Map.of(
            "school-absences", List.of("school-service"),
            "school-enrolments", List.of("school-service"),
            "school-events", List.of("case-service", "notification-service"),
            "case-events", List.of("school-service", "case-service", "notification-service"),
            "notification-events", List.of("case-service"));

    /** The connectors that carry an outbox; each shows with a heartbeat how far it has read. */
    private static final List<String> OUTBOXES = List.of("school", "cases", "notification");

    private Topics() {}

    /** As they are where there is one broker. */
    public static List<NewTopic> all() {
        return all(1);
    }

    static List<NewTopic> all(int copies) {
        var replication = (short) copies;
        var topics = new ArrayList<NewTopic>();
        READERS.forEach((topic, readers) -> {
            topics.add(new NewTopic(topic, PARTITIONS, replication));
            readers.forEach(
                    reader -> topics.add(new NewTopic(topic + "-dlq-" + reader, DEAD_LETTER_PARTITIONS, replication)));
        });
        OUTBOXES.forEach(outbox -> topics.add(new NewTopic("__debezium-heartbeat." + outbox, 1, replication)));
        topics.forEach(topic -> topic.configs(KEPT));
        return topics;
    }

    /** Creates those that are not there yet; succeeds only when every broker is there to take its copies. */
    public static void ensure(Brokers brokers) throws InterruptedException, ExecutionException, TimeoutException {
        try (var admin = admin(brokers.bootstrap())) {
            awaitAll(brokers, admin);
            var there = existing(admin);
            var missing = all(brokers.copies()).stream()
                    .filter(topic -> !there.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(30, TimeUnit.SECONDS);
        }
    }

    /** A broker that already answers may not yet be given anything to keep. */
    private static void awaitAll(Brokers brokers, Admin admin) {
        if (!Waiting.until(() -> joined(admin) == brokers.copies(), PATIENCE, () -> false)) {
            throw new IllegalStateException("of " + brokers.copies() + " brokers only " + joined(admin) + " are there");
        }
    }

    private static int joined(Admin admin) {
        try {
            return admin.describeCluster().nodes().get(60, TimeUnit.SECONDS).size();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (ExecutionException | TimeoutException e) {
            return 0;
        }
    }

    static Admin admin(String bootstrap) {
        return Admin.create(Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, "200",
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, "60000"));
    }

    private static Set<String> existing(Admin admin) throws InterruptedException, ExecutionException, TimeoutException {
        return admin.listTopics().names().get(60, TimeUnit.SECONDS);
    }
}
