package nl.veerkracht.dev.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.veerkracht.dev.Addresses;
import nl.veerkracht.dev.DataFolder;
import nl.veerkracht.dev.process.PidFile;
import nl.veerkracht.dev.process.Proc;
import nl.veerkracht.dev.process.Signal;
import nl.veerkracht.dev.process.Waiting;

/** Parts that an earlier start left behind, because it was killed: stops them, and says so. */
final class Leftovers {
    private static final Duration GRACE = Duration.ofSeconds(10);

    private Leftovers() {}

    static void stop(Path folder, PrintStream out) {
        for (var part : Addresses.from(Map.of()).ports().keySet()) {
            var file = new PidFile(new DataFolder(folder).pids(), part);
            file.alive().ifPresent(pid -> {
                out.println("  " + part + " of an earlier start was still there (process " + pid + "): stopping it");
                end(pid);
            });
            file.forget();
        }
    }

    private static void end(long pid) {
        Signal.INT.sendTo(pid);
        if (!Waiting.until(() -> Proc.startedAt(pid).isEmpty(), GRACE, () -> false)) {
            Signal.KILL.sendTo(pid);
        }
    }
}
