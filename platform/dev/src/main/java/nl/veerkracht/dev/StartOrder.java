package nl.veerkracht.dev;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
            for (var task : tasks.values()) {
                var before = task.after().stream()
                        .filter(done::containsKey)
                        .map(done::get)
                        .toArray(CompletableFuture<?>[]::new);
                done.put(task.name(), CompletableFuture.allOf(before).thenRunAsync(task.work(), threads));
            }
            CompletableFuture.allOf(done.values().toArray(CompletableFuture<?>[]::new))
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        } finally {
            threads.shutdown();
        }
    }
}
