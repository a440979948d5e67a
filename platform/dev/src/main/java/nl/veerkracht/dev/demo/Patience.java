package nl.veerkracht.dev.demo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import nl.veerkracht.dev.process.Waiting;

/** Waits for something to be found; empty when it was not there in time. */
final class Patience {
    private Patience() {}

    static <T> Optional<T> first(Duration patience, Supplier<Optional<T>> look) {
        var found = new ArrayList<T>(1);
        Waiting.until(
                () -> {
                    look.get().ifPresent(found::add);
                    return !found.isEmpty();
                },
                patience,
                () -> false);
        return found.stream().findFirst();
    }
}
