package nl.veerkracht.bench.http;

import java.util.concurrent.CompletableFuture;

/** Something that is done many times over, without waiting for it. */
@FunctionalInterface
public interface Work {
    /** Begins it; the status with which it ends. */
    CompletableFuture<Integer> begin(int index);

    /** The same, but from a later one on. */
    default Work from(int first) {
        return index -> begin(first + index);
    }
}
