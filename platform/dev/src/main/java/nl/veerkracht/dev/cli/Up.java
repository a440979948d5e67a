package nl.veerkracht.dev.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.veerkracht.dev.Addresses;
import nl.veerkracht.dev.Platform;
import nl.veerkracht.dev.demo.DemoRegion;
import nl.veerkracht.dev.part.Part;

/** Starts everything, tells how it goes and what is there, and stays until it is told to stop; then stops it all. */
final class Up {
    private static final int LOOK_AFTER_SECONDS = 1;

    private final Path folder;
    private final PrintStream out;
    private final CountDownLatch told = new CountDownLatch(1);

    Up(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    @SuppressWarnings("try") // the lock is held, not used
    void run() {
        var began = System.nanoTime();
        try (var lock = Lock.take(folder).orElseThrow(this::alreadyRunning)) {
            Leftovers.stop(folder, out);
            var platform = platform();
            new PortCheck().refuseTaken(wanted(platform));
            out.println(
                    "Starting; each part writes to " + shown(platform.folder().logs()) + "/<part>.log");
            stopAtEnd(platform);
            if (!Files.exists(platform.folder().demoLoaded())) {
                platform.clock(DemoRegion.BEGIN);
            }
            platform.start((part, took) -> out.println("  %-22s%6.1f s".formatted(part, seconds(took))));
            var took = Duration.ofNanos(System.nanoTime() - began);
            loadOnce(platform);
            new Greeting(platform, out).print(took);
            watch(platform);
        }
    }

    private Platform platform() {
        var addresses = Addresses.from(System.getenv());
        var only = System.getenv("VEERKRACHT_PARTS");
        return only == null
                ? new Platform(folder, addresses)
                : new Platform(folder, addresses, Set.of(only.split(",")));
    }

    private static Map<String, Integer> wanted(Platform platform) {
        var wanted = new HashMap<String, Integer>();
        platform.parts()
                .forEach(part -> wanted.put(part.name(), platform.addresses().port(part.name())));
        return wanted;
    }

    /** Ctrl-C, SIGTERM and a closed terminal all end the JVM in good order; so does a failed start. */
    private void stopAtEnd(Platform platform) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            told.countDown();
            out.println("\nStopping …");
            platform.close();
            out.println("Stopped; nothing is left behind.");
        }));
    }

    private void loadOnce(Platform platform) {
        var loaded = platform.folder().demoLoaded();
        if (Files.exists(loaded)
                || platform.parts().stream().noneMatch(part -> part.name().equals("gateway"))) {
            return;
        }
        out.println("Loading the demo region, once …");
        try {
            new DemoRegion(platform.addresses(), platform.tokens(), platform.clock())
                    .load(moment -> out.println("  until " + moment.toLocalDate()));
            Files.createFile(loaded);
        } catch (RuntimeException | IOException e) { // the platform is of use without it; the next start tries again
            out.println("The demo region is not loaded, or not wholly: " + e.getMessage());
        }
    }

    /** A part that ends by itself is told of once; the others stay. */
    private void watch(Platform platform) {
        var gone = new HashSet<String>();
        try {
            while (!told.await(LOOK_AFTER_SECONDS, TimeUnit.SECONDS)) {
                platform.parts().stream()
                        .filter(part -> !part.running() && gone.add(part.name()))
                        .forEach(part -> tellOf(part, platform));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void tellOf(Part part, Platform platform) {
        var log = platform.folder().logs().resolve(part.name() + ".log");
        out.println(part.name() + " has ended by itself; the rest runs on. Its log: " + shown(log));
    }

    private Refused alreadyRunning() {
        return new Refused("It runs already (" + Lock.whoHas(folder) + "). Stop that first, with Ctrl-C.");
    }

    private static double seconds(Duration took) {
        return took.toMillis() / 1000.0;
    }

    private static Path shown(Path path) {
        var here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path) : path;
    }
}
