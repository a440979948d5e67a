package nl.veerkracht.dev.part;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.veerkracht.dev.process.Command;

/** A Kafka Connect worker with Debezium in it, which carries the outboxes to Kafka. */
public final class Connect {
    private static final int HEAP = 320;
    private static final String STRINGS = "org.apache.kafka.connect.storage.StringConverter";
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("group.id", "connect"),
            Map.entry("key.converter", STRINGS),
            Map.entry("value.converter", STRINGS),
            Map.entry("config.storage.topic", "connect-configs"),
            Map.entry("offset.storage.topic", "connect-offsets"),
            Map.entry("offset.storage.partitions", "1"),
            Map.entry("status.storage.topic", "connect-status"),
            Map.entry("status.storage.partitions", "1"),
            Map.entry("offset.flush.interval.ms", "1000"),
            Map.entry("scheduled.rebalance.max.delay.ms", "0"),
            Map.entry("session.timeout.ms", "6000"),
            Map.entry("heartbeat.interval.ms", "2000"),
            Map.entry("plugin.discovery", "service_load"));

    private final PartsFolder parts;
    private final Path folder;
    private final String name;
    private final int port;
    private final Brokers brokers;
    private final JvmOptions options;

    /** Workers with other names and the same brokers share the work. */
    public Connect(PartsFolder parts, Path folder, String name, int port, Brokers brokers, JvmOptions options) {
        this.parts = parts;
        this.folder = folder;
        this.name = name;
        this.port = port;
        this.brokers = brokers;
        this.options = options;
    }

    public Recipe recipe() {
        return Recipe.of(name, this::command, () -> Http.well(url() + "/connectors"))
                .before(() -> Settings.write(properties(), settings()));
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    private Command command() {
        var java = JavaCommand.ofOthers(options, HEAP)
                .remembering(parts.classArchive("connect", options.jvm()))
                .option(Logs.options("io.debezium.connector.postgresql", "org.apache.kafka.connect.runtime.Connect"));
        return Command.of(
                folder,
                java.run(
                        parts.jars(),
                        "org.apache.kafka.connect.cli.ConnectDistributed",
                        properties().toString()));
    }

    private Map<String, String> settings() {
        var settings = new HashMap<>(SETTINGS);
        for (var kept : List.of("config", "offset", "status")) {
            settings.put(kept + ".storage.replication.factor", Integer.toString(brokers.copies()));
        }
        settings.put("bootstrap.servers", brokers.bootstrap());
        settings.put("listeners", url());
        settings.put("rest.advertised.host.name", "127.0.0.1");
        return settings;
    }

    private Path properties() {
        return folder.resolve("connect.properties");
    }
}
