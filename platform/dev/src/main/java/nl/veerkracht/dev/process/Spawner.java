package nl.veerkracht.dev.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Starts processes that do not outlive this one, even if this one is killed: Linux signals them when the thread that
 * started them ends, so one thread that never ends starts them all.
 */
public final class Spawner {
    private static final ExecutorService STARTER = Executors.newSingleThreadExecutor(work -> {
        var thread = new Thread(work, "process-starter");
        thread.setDaemon(true);
        return thread;
    });

    private Spawner() {}

    public static Process spawn(Command command, Path log, Signal whenParentDies) {
        try {
            return STARTER.submit(() -> start(command, log, whenParentDies)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while starting " + command.arguments(), e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot start " + command.arguments() + ": " + e.getMessage(), e);
        }
    }

    private static Process start(Command command, Path log, Signal whenParentDies) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        Files.createDirectories(command.folder());
        var builder = new ProcessBuilder(tied(command.arguments(), whenParentDies))
                .directory(command.folder().toFile())
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().keySet().removeIf(Spawner::misleading);
        builder.environment().putAll(command.environment());
        return builder.start();
    }

    /** What is set for this process must not change how a part behaves. */
    private static boolean misleading(String variable) {
        return variable.startsWith("QUARKUS_")
                || variable.startsWith("KC_")
                || variable.startsWith("KAFKA_")
                || variable.equals("JAVA_TOOL_OPTIONS")
                || variable.equals("CLASSPATH");
    }

    private static List<String> tied(List<String> arguments, Signal signal) {
        var setpriv = Tools.find("setpriv");
        if (setpriv.isEmpty()) {
            return arguments;
        }
        var all = new ArrayList<>(List.of(setpriv.get().toString(), "--pdeathsig", signal.name()));
        all.addAll(arguments);
        return all;
    }
}
