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

    /** In a session of its own, so that Ctrl-C reaches us first and we stop the parts in order. */
    private static List<String> tied(List<String> arguments, Signal signal) {
        var all = new ArrayList<String>();
        Tools.find("setsid").ifPresent(setsid -> all.add(setsid.toString()));
        Tools.find("setpriv")
                .ifPresent(setpriv -> all.addAll(List.of(setpriv.toString(), "--pdeathsig", signal.name())));
        all.addAll(arguments);
        return all;
    }
}
