package nl.veerkracht.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.veerkracht.dev.part.OutboxConnector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The outbox with nothing but the parts: a row written and deleted in one transaction is on the topic. */
class OutboxIT {
    @TempDir
    static Path folder = Path.of("");

    @SuppressWarnings("NullAway.Init")
    private static Platform platform;

    @BeforeAll
    static void start() throws Exception {
        platform = new Platform(folder, Addresses.random(), Set.of("postgres", "kafka", "connect"));
        platform.start(Progress.SILENT);
        platform.sql("school")
                .run(
                        "create table outbox (id uuid primary key, topic text, subject text, event text, traceparent text)",
                        "create publication outbox for table outbox with (publish = 'insert')",
                        "select pg_create_logical_replication_slot('school_outbox', 'pgoutput')");
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @Test
    void nothingIsLostBeforeDuringAndAfterConnect() throws Exception {
        announce("before Connect knew the outbox");
        carry();
        announce("while it runs");
        await().atMost(Duration.ofSeconds(30)).until(() -> arrived().size() == 2);
        platform.kill("connect");
        announce("while it is down");
        platform.start("connect");

        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertThat(arrived())
                        .extracting(ConsumerRecord::value)
                        .contains("before Connect knew the outbox", "while it runs", "while it is down"));

        var first = arrived().get(0);
        assertThat(first.key()).isEqualTo("somebody");
        assertThat(header(first, "content-type")).isEqualTo("application/cloudevents+json; charset=UTF-8");
        assertThat(header(first, "traceparent")).isEqualTo("00-1-2-01");
        assertThat(platform.sql("school").ask("select count(*) from outbox")).isEqualTo("0");
    }

    /** All databases write to one log: while others are busy, an outbox in which nothing happens must not keep it. */
    @Test
    void anOutboxWithNothingInItLetsGoOfTheLog() throws Exception {
        carry();
        platform.sql("cases").run("select pg_logical_emit_message(false, 'noise', repeat('x', 1000000))");
        var written = platform.sql("cases").ask("select pg_current_wal_lsn()");

        await().atMost(Duration.ofSeconds(90))
                .untilAsserted(() -> assertThat(platform.sql("school")
                                .ask(
                                        "select restart_lsn >= '%s' from pg_replication_slots where slot_name = 'school_outbox'"
                                                .formatted(written)))
                        .isEqualTo("t"));
    }

    private static void carry() throws Exception {
        new OutboxConnector(
                        "http://127.0.0.1:" + platform.addresses().port("connect"),
                        platform.addresses().port("postgres"))
                .ensure("school", platform.secrets().of("school"));
    }

    private static void announce(String event) throws Exception {
        var id = UUID.randomUUID();
        platform.sql("school")
                .run(
                        "begin",
                        "insert into outbox values ('%s', 'school-events', 'somebody', '%s', '00-1-2-01')"
                                .formatted(id, event),
                        "delete from outbox where id = '%s'".formatted(id),
                        "commit");
    }

    private static List<ConsumerRecord<String, String>> arrived() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", platform.addresses().kafka(),
                "group.id", UUID.randomUUID().toString(),
                "auto.offset.reset", "earliest");
        var records = new ArrayList<ConsumerRecord<String, String>>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of("school-events"));
            for (var quiet = 0; quiet < 4; quiet++) {
                consumer.poll(Duration.ofMillis(250)).forEach(records::add);
            }
        }
        return records;
    }

    private static String header(ConsumerRecord<String, String> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
