package nl.veerkracht.dev.process;

import java.nio.file.Path;
import java.util.List;

/**
 * A process that stands still. Should this JVM end before it is thawed, even by being killed, a guard thaws it: it would
 * never hear otherwise that it is to end as well, and stay for ever.
 */
public final class Frozen {
    private static final Path NOWHERE = Path.of("/dev/null");
    private static final String WATCH = "trap 'kill -s CONT %d; exit' TERM; while :; do sleep 1; done";

    private final long pid;
    private final Process guard;

    private Frozen(long pid, Process guard) {
        this.pid = pid;
        this.guard = guard;
    }

    public static Frozen freeze(long pid) {
        var watch = Command.of(Path.of("/"), List.of("sh", "-c", WATCH.formatted(pid)));
        var frozen = new Frozen(pid, Spawner.spawn(watch, NOWHERE, Signal.TERM));
        Signal.STOP.sendTo(pid);
        return frozen;
    }

    public void thaw() {
        guard.destroyForcibly();
        Signal.CONT.sendTo(pid);
    }
}
