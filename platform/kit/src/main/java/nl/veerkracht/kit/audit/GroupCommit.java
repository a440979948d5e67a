package nl.veerkracht.kit.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import nl.veerkracht.kit.consumer.Outages;
import org.jboss.logging.Logger;

/** Writes at once for all who wait: while one write is under way the next ones gather, and then go together. */
final class GroupCommit {
    private static final Logger LOG = Logger.getLogger(GroupCommit.class);

    private final Queue<Waiting> queue = new ConcurrentLinkedQueue<>();
    private final Executor thread;
    private final Consumer<List<String>> chain;

    /**
     * @param thread does one thing at a time
     * @param chain keeps records, or throws and keeps none that count
     */
    GroupCommit(Executor thread, Consumer<List<String>> chain) {
        this.thread = thread;
        this.chain = chain;
    }

    private record Waiting(List<String> records, CompletableFuture<Void> written) {}

    /**
     * Returns when these records are confirmed.
     *
     * @throws LogUnavailable when they are not, or not in time; in time they may yet be written
     */
    void write(List<String> records, Duration patience) {
        var waiting = new Waiting(records, new CompletableFuture<>());
        queue.add(waiting);
        try {
            thread.execute(this::writeAllThatWaits);
            waiting.written().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw giveUp(waiting);
        } catch (TimeoutException | ExecutionException | RejectedExecutionException failure) {
            throw giveUp(waiting);
        }
    }

    private static LogUnavailable giveUp(Waiting waiting) {
        waiting.written().cancel(false);
        return new LogUnavailable();
    }

    /** Finds nothing to do when those before it have taken all. */
    private void writeAllThatWaits() {
        var group = takeAll();
        if (group.isEmpty()) {
            return;
        }
        try {
            chain.accept(group.stream().flatMap(one -> one.records().stream()).toList());
            group.forEach(one -> one.written().complete(null));
        } catch (RuntimeException failure) {
            LOG.errorf("access log: %s", Outages.reason(failure));
            group.forEach(one -> one.written().completeExceptionally(failure));
        }
    }

    /** But for those whose caller has given up. */
    private List<Waiting> takeAll() {
        var all = new ArrayList<Waiting>();
        for (var next = queue.poll(); next != null; next = queue.poll()) {
            if (!next.written().isDone()) {
                all.add(next);
            }
        }
        return all;
    }
}
