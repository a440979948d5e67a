package nl.veerkracht.dev.part;

import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import nl.veerkracht.dev.process.Frozen;
import nl.veerkracht.dev.process.PidFile;
import nl.veerkracht.dev.process.Signal;
import nl.veerkracht.dev.process.Spawner;
import nl.veerkracht.dev.process.Waiting;
import org.jspecify.annotations.Nullable;

/** A part that is a process of its own, made from a recipe; its words go to a log, its number to a pid file. */
public final class ChildPart implements Part {
    private static final Duration GRACE = Duration.ofSeconds(30);

    private final Recipe recipe;
    private final Path log;
    private final PidFile pidFile;
    private final AtomicReference<@Nullable Frozen> frozen = new AtomicReference<>();
    private volatile @Nullable Process process;

    public ChildPart(Recipe recipe, Path logs, Path pids) {
        this.recipe = recipe;
        this.log = logs.resolve(recipe.name() + ".log");
        this.pidFile = new PidFile(pids, recipe.name());
    }

    @Override
    public String name() {
        return recipe.name();
    }

    @Override
    public synchronized void start() {
        perform(recipe.before(), "could not be prepared");
        var child = Spawner.spawn(recipe.command().get(), log, recipe.stopSignal());
        process = child;
        pidFile.write(child.pid());
        if (!Waiting.until(recipe.well(), recipe.patience(), () -> !child.isAlive())) {
            var what = child.isAlive()
                    ? "was not well after " + recipe.patience().toSeconds() + " s"
                    : "ended by itself with exit code " + child.exitValue();
            kill();
            throw new PartFailed(name(), what, log);
        }
        perform(recipe.after(), "started, but could not be set up");
    }

    @Override
    public void stop() {
        var child = process;
        if (child == null) {
            return;
        }
        recipe.stopSignal().sendTo(child.pid());
        thaw(); // it does not hear it otherwise
        await(child, GRACE);
        kill();
    }

    @Override
    public void kill() {
        var child = process;
        if (child != null) {
            child.destroyForcibly();
            await(child, GRACE);
            process = null;
            pidFile.forget();
        }
        thaw();
    }

    @Override
    public void freeze() {
        var child = process;
        if (child == null) {
            throw new IllegalStateException(name() + " does not run");
        }
        thaw();
        frozen.set(Frozen.freeze(child.pid()));
    }

    @Override
    public void thaw() {
        var was = frozen.getAndSet(null);
        if (was != null) {
            was.thaw();
        }
    }

    @Override
    public boolean running() {
        var child = process;
        return child != null && child.isAlive();
    }

    @Override
    public OptionalLong pid() {
        var child = process;
        return child == null ? OptionalLong.empty() : OptionalLong.of(child.pid());
    }

    private void perform(Recipe.Step step, String otherwise) {
        try {
            step.run();
        } catch (Exception e) {
            kill();
            var problem = new PartFailed(name(), otherwise + ": " + e.getMessage(), log);
            problem.initCause(e);
            throw problem;
        }
    }

    private static void await(Process child, Duration patience) {
        try {
            if (!child.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                Signal.KILL.sendTo(child.pid());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
