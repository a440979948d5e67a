package nl.veerkracht.dev.part;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.veerkracht.dev.process.Command;
import nl.veerkracht.dev.process.Ports;

/** A Kafka broker that is its own controller (KRaft), alone or one of several. */
public final class Kafka {
    private static final int HEAP = 320;

    private final PartsFolder parts;
    private final Path folder;
    private final Brokers brokers;
    private final int id;
    private final JvmOptions options;

    public Kafka(PartsFolder parts, Path folder, int port) {
        this(parts, folder, Brokers.alone(port), 1, JvmOptions.DEVELOPMENT);
    }

    /** The one of these brokers that has this id. */
    public Kafka(PartsFolder parts, Path folder, Brokers brokers, int id, JvmOptions options) {
        this.parts = parts;
        this.folder = folder;
        this.brokers = brokers;
        this.id = id;
        this.options = options;
    }

    public String bootstrap() {
        return brokers.bootstrap();
    }

    /** One of several answers only once most of them are there, so whoever starts them all sees to the topics. */
    public Recipe recipe() {
        return Recipe.of(name(), this::command, () -> Ports.answers(port()))
                .before(this::prepare)
                .after(alone() ? () -> Topics.ensure(brokers) : Recipe.Step.NOTHING);
    }

    private Command command() {
        return Command.of(
                folder,
                java(options, HEAP, "kafka")
                        .run(parts.jars(), "kafka.Kafka", properties().toString()));
    }

    private void prepare() throws IOException, InterruptedException {
        var now = alone() ? Brokers.alone(port()) : brokers;
        Files.createDirectories(folder);
        Settings.write(properties(), BrokerSettings.of(now, id, folder.resolve("log")));
        if (!Files.exists(folder.resolve("log/meta.properties"))) {
            format();
        }
    }

    private void format() throws IOException, InterruptedException {
        var arguments = java(options.withoutMore(), 128, "kafka-format")
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

    private JavaCommand java(JvmOptions options, int heap, String archive) {
        return JavaCommand.ofOthers(options, heap)
                .remembering(parts.classArchive(archive, options.jvm()))
                .option(Logs.options("kafka.server.KafkaRaftServer", "org.apache.kafka.common.utils.AppInfoParser"));
    }

    private boolean alone() {
        return brokers.copies() == 1;
    }

    private String name() {
        return brokers.with(id).name();
    }

    private int port() {
        return brokers.with(id).port();
    }

    private Path properties() {
        return folder.resolve("server.properties");
    }
}
