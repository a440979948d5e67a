package nl.veerkracht.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.dev.part.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RealPartsIT {
    private static Map<String, String> settings = Map.of();

    @BeforeAll
    static void start() {
        var parts = new RealParts();
        parts.init(Map.of("database", "scratch"));
        settings = parts.start();
    }

    @Test
    void theDatabaseKeepsWhatItConfirms() throws Exception {
        var sql = RealParts.sql("scratch");

        assertThat(sql.ask("show fsync")).isEqualTo("on");
        assertThat(sql.ask("show synchronous_commit")).isEqualTo("on");
        assertThat(sql.ask("show wal_level")).isEqualTo("logical");
        assertThat(sql.ask("show server_version")).startsWith("18.");
    }

    @Test
    void theOwnerMayMakeItsOutboxSlot() throws Exception {
        var sql = RealParts.sql("scratch");

        sql.run("select pg_create_logical_replication_slot('scratch_outbox', 'pgoutput')");

        assertThat(sql.ask("select slot_name from pg_replication_slots where database = 'scratch'"))
                .isEqualTo("scratch_outbox");
        sql.run("select pg_drop_replication_slot('scratch_outbox')");
    }

    @Test
    void everyTopicIsThere() throws Exception {
        var bootstrap = settings.get("kafka.bootstrap.servers");

        Set<String> there;
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            there = admin.listTopics().names().get(20, TimeUnit.SECONDS);
        }

        assertThat(there).containsAll(Topics.all().stream().map(NewTopic::name).toList());
    }

    @Test
    void askingAgainGivesTheSameParts() {
        var again = new RealParts();
        again.init(Map.of("database", "scratch"));

        assertThat(again.start()).isEqualTo(settings);
    }
}
