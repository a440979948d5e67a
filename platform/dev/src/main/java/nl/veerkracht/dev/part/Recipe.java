package nl.veerkracht.dev.part;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import nl.veerkracht.dev.process.Command;
import nl.veerkracht.dev.process.Signal;

/** What it takes to run a part as a process: before, the command, how to see that it is well, and after. */
public record Recipe(
        String name,
        Step before,
        Supplier<Command> command,
        BooleanSupplier well,
        Step after,
        Signal stopSignal,
        Duration patience) {

    /** A step of preparation; whatever goes wrong in it stops the part from starting. */
    @FunctionalInterface
    public interface Step {
        Step NOTHING = () -> {};

        void run() throws Exception;
    }

    public static Recipe of(String name, Supplier<Command> command, BooleanSupplier well) {
        return new Recipe(name, Step.NOTHING, command, well, Step.NOTHING, Signal.TERM, Duration.ofMinutes(2));
    }

    public Recipe before(Step step) {
        return new Recipe(name, step, command, well, after, stopSignal, patience);
    }

    public Recipe after(Step step) {
        return new Recipe(name, before, command, well, step, stopSignal, patience);
    }

    public Recipe stoppedBy(Signal signal) {
        return new Recipe(name, before, command, well, after, signal, patience);
    }
}
