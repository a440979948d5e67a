package nl.veerkracht.dev;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;

/** Does tasks side by side, each as soon as those it waits for are done; after a failure nothing new begins. */
final class StartOrder {
    /** A task and the names of those before it; a name that is not in the order is not waited for. */
    record Task(String name, List<String> after, Runnable work) {}

    private final Map<String, Task> tasks = new LinkedHashMap<>();
    private final Map<String, CompletableFuture<Void>> done = new LinkedHashMap<>();

    StartOrder add(String name, List<String> after, Runnable work) {
        tasks.put(name, new Task(name, after, work));
        return this;
    }

    /** Throws what the first failed task threw. */
    void run() {
        var threads = Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "start");
            thread.setDaemon(true);
            return thread;
        });
        try {
            tasks.values().forEach(task -> begin(task, threads));
            CompletableFuture.allOf(done.values().toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdown();
        }
    }

    private CompletableFuture<Void> begin(Task task, Executor threads) {
        var begun = done.get(task.name());
        if (begun != null) {
            return begun;
        }
        var before = tasks.values().stream()
                .filter(other -> task.after().contains(other.name()))
                .map(other -> begin(other, threads))
                .toArray(CompletableFuture<?>[]::new);
        var future = CompletableFuture.allOf(before).thenRunAsync(task.work(), threads);
        done.put(task.name(), future);
        return future;
    }
}
