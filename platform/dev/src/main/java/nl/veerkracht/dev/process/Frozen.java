package nl.veerkracht.dev.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A process that stands still. Should this JVM end before it is thawed, even by being killed, a guard thaws it: it would
 * never hear otherwise that it is to end as well, and stay for ever.
 */
public final class Frozen {
    private static final Path NOWHERE = Path.of("/dev/null");
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    // The guard itself stops it, once it is ready to thaw it: who ends in between leaves nothing frozen.
    private static final String WATCH =
            "trap 'kill -s CONT %1$d; exit' TERM; kill -s STOP %1$d; while :; do sleep 1; done";

    private final long pid;
    private final Process guard;

    private Frozen(long pid, Process guard) {
        this.pid = pid;
        this.guard = guard;
    }

    /** It stands still when it is next on a processor, which on a busy machine takes a moment; that is waited for. */
    public static Frozen freeze(long pid) {
        var watch = Command.of(Path.of("/"), List.of("sh", "-c", WATCH.formatted(pid)));
        var frozen = new Frozen(pid, Spawner.spawn(watch, NOWHERE, Signal.TERM));
        Waiting.until(
                () -> Proc.isStopped(pid), PATIENCE, () -> Proc.startedAt(pid).isEmpty());
        return frozen;
    }

    public void thaw() {
        guard.destroyForcibly();
        Signal.CONT.sendTo(pid);
    }
}
