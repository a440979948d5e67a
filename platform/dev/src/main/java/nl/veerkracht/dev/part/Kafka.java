package nl.veerkracht.dev.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import nl.veerkracht.dev.process.Command;
import nl.veerkracht.dev.process.Ports;

/** One Kafka broker that is its own controller (KRaft). */
public final class Kafka {
    private static final String NODE = "1";
    private static final int HEAP = 320;
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("process.roles", "broker,controller"),
            Map.entry("node.id", NODE),
            Map.entry("controller.listener.names", "CONTROLLER"),
            Map.entry("inter.broker.listener.name", "PLAINTEXT"),
            Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
            Map.entry("auto.create.topics.enable", "false"),
            Map.entry("default.replication.factor", "1"),
            Map.entry("offsets.topic.replication.factor", "1"),
            Map.entry("offsets.topic.num.partitions", "4"),
            Map.entry("transaction.state.log.replication.factor", "1"),
            Map.entry("transaction.state.log.min.isr", "1"),
            Map.entry("transaction.state.log.num.partitions", "2"),
            Map.entry("share.coordinator.state.topic.replication.factor", "1"),
            Map.entry("group.initial.rebalance.delay.ms", "0"),
            Map.entry("num.network.threads", "2"),
            Map.entry("num.io.threads", "4"),
            Map.entry("log.cleaner.dedupe.buffer.size", "8388608"),
            Map.entry("background.threads", "2"));

    private final PartsFolder parts;
    private final Path folder;
    private final int port;
    private final JvmOptions options;

    public Kafka(PartsFolder parts, Path folder, int port) {
        this(parts, folder, port, JvmOptions.DEVELOPMENT);
    }

    public Kafka(PartsFolder parts, Path folder, int port, JvmOptions options) {
        this.parts = parts;
        this.folder = folder;
        this.port = port;
        this.options = options;
    }

    public String bootstrap() {
        return "127.0.0.1:" + port;
    }

    public Recipe recipe() {
        return Recipe.of("kafka", this::command, () -> Ports.answers(port))
                .before(this::prepare)
                .after(() -> Topics.ensure(bootstrap()));
    }

    private Command command() {
        return Command.of(
                folder,
                java(HEAP, "kafka")
                        .run(parts.jars(), "kafka.Kafka", properties().toString()));
    }

    /** The controller's port is nobody's business and changes with every start. */
    private void prepare() throws IOException, InterruptedException {
        Files.createDirectories(folder);
        var settings = new HashMap<>(SETTINGS);
        var controller = Ports.free();
        settings.put("controller.quorum.voters", NODE + "@127.0.0.1:" + controller);
        settings.put("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controller);
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("log.dirs", folder.resolve("log").toString());
        Settings.write(properties(), settings);
        if (!Files.exists(folder.resolve("log/meta.properties"))) {
            format();
        }
    }

    private void format() throws IOException, InterruptedException {
        var arguments = java(128, "kafka-format")
                .run(
                        parts.jars(),
                        "kafka.tools.StorageTool",
                        "format",
                        "-t",
                        "VmVlcmtyYWNodERldjAwMQ",
                        "-c",
                        properties().toString());
        var format = new ProcessBuilder(arguments).redirectErrorStream(true).start();
        var said = new String(format.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (format.waitFor() != 0) {
            throw new IOException("Kafka's storage cannot be formatted: " + said.strip());
        }
    }

    private JavaCommand java(int heap, String archive) {
        return JavaCommand.ofOthers(options, heap)
                .remembering(parts.classArchive(archive, options.jvm()))
                .option(Logs.options("kafka.server.KafkaRaftServer", "org.apache.kafka.common.utils.AppInfoParser"));
    }

    private Path properties() {
        return folder.resolve("server.properties");
    }
}
