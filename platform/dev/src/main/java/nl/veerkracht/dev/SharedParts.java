package nl.veerkracht.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import nl.veerkracht.dev.part.ChildPart;
import nl.veerkracht.dev.part.Folders;
import nl.veerkracht.dev.part.Jvm;
import nl.veerkracht.dev.part.Kafka;
import nl.veerkracht.dev.part.PartsFolder;
import nl.veerkracht.dev.part.Postgres;
import nl.veerkracht.dev.part.Recipe;
import nl.veerkracht.dev.process.Ports;
import nl.veerkracht.dev.realm.RsaKeys;

/**
 * PostgreSQL and Kafka for the tests of one JVM: started when first asked for, thrown away at its end. Remembered in
 * system properties, because test frameworks load this class more than once.
 */
final class SharedParts {
    private static final String PREFIX = "veerkracht.shared-parts.";

    private SharedParts() {}

    static Postgres postgres() {
        ensureStarted();
        return new Postgres(PartsFolder.find(), Path.of(remembered("folder"), "postgres"), port("postgres"), secret());
    }

    static Kafka kafka() {
        ensureStarted();
        return new Kafka(PartsFolder.find(), Path.of(remembered("folder"), "kafka"), port("kafka"));
    }

    static KeyPair keys() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PREFIX + "key") == null) {
                remember("key", RsaKeys.privateText(RsaKeys.generate()));
            }
        }
        return RsaKeys.fromPrivateText(remembered("key"));
    }

    static String secret() {
        return remembered("secret");
    }

    private static void ensureStarted() {
        synchronized (System.getProperties()) {
            if (System.getProperty(PREFIX + "folder") == null) {
                start(temporary());
            }
        }
    }

    private static void start(Path folder) {
        var secret = UUID.randomUUID().toString();
        var database = Ports.free();
        var broker = Ports.free();
        var found = PartsFolder.find();
        var postgres =
                child(new Postgres(found, folder.resolve("postgres"), database, secret).recipe(Map.of()), folder);
        var kafka = child(new Kafka(found, folder.resolve("kafka"), broker).recipe(), folder);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            postgres.kill();
            end(kafka, Files.exists(found.classArchive("kafka", Jvm.DEVELOPMENT)));
            Folders.delete(folder);
        }));
        var other = CompletableFuture.runAsync(kafka::start);
        postgres.start();
        other.join();
        remember("secret", secret);
        remember("postgres", Integer.toString(database));
        remember("kafka", Integer.toString(broker));
        remember("folder", folder.toString());
    }

    /** Nothing of it is kept, so no time is lost on order, but for the first time: then it writes its class archive. */
    private static void end(ChildPart kafka, boolean atOnce) {
        if (atOnce) {
            kafka.kill();
        } else {
            kafka.stop();
        }
    }

    private static ChildPart child(Recipe recipe, Path folder) {
        return new ChildPart(recipe, folder.resolve("logs"), folder.resolve("run"));
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("veerkracht-parts");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int port(String part) {
        return Integer.parseInt(remembered(part));
    }

    private static void remember(String what, String value) {
        System.setProperty(PREFIX + what, value);
    }

    private static String remembered(String what) {
        var value = System.getProperty(PREFIX + what);
        if (value == null) {
            throw new IllegalStateException("the shared parts have not been started");
        }
        return value;
    }
}
