package nl.veerkracht.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import nl.veerkracht.bench.stack.Stack;
import nl.veerkracht.bench.stack.Usage;

/**
 * A service that has been running for a while has compiled what it does most; so must those that are measured.
 *
 * @param parts who have to be warm
 * @param rounds how many at most: a part may never be done
 */
record WarmUp(Stack stack, List<String> parts, int rounds) {
    private static final double LITTLE = 0.05;

    /**
     * Does the work over and over, until hardly any of the processor time of these parts goes to compiling.
     *
     * @return what the last round gave
     */
    <T> T by(Supplier<T> round) {
        var given = new ArrayList<T>();
        Usage usage;
        do {
            usage = stack.measured(() -> given.add(round.get()));
        } while (given.size() < rounds && usage.compilingShare(parts) > LITTLE);
        return given.get(given.size() - 1);
    }
}
