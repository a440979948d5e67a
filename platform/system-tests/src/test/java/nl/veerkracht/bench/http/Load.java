package nl.veerkracht.bench.http;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;

/** Begins work at its time, and counts how long each took. */
public final class Load {
    /** A net, not a bound: who waits for this many answers no longer sends at the rate asked for, and says so. */
    private static final int MOST_WAITING = 512;

    private static final long NANOS = TimeUnit.SECONDS.toNanos(1);

    private Load() {}

    /**
     * So many a second, whether or not the ones before have been answered, as people and systems do who know nothing of
     * each other. Time is counted from the moment at which each should have begun.
     */
    public static Answers atRate(double perSecond, int count, Work work) {
        var answers = new Answers();
        var waiting = new Semaphore(MOST_WAITING);
        var began = System.nanoTime();
        for (var index = 0; index < count; index++) {
            var due = began + (long) (index * NANOS / perSecond);
            await(due);
            if (!waiting.tryAcquire()) {
                answers.hold();
                waiting.acquireUninterruptibly();
            }
            var unused = begin(work, index, due, answers).thenRun(waiting::release);
        }
        waiting.acquireUninterruptibly(MOST_WAITING);
        answers.took(Duration.ofNanos(System.nanoTime() - began));
        return answers;
    }

    /** As fast as so many go side by side, each beginning with the next as soon as the one before is answered. */
    public static Answers asFastAs(int sideBySide, int count, Work work) {
        var answers = new Answers();
        var next = new AtomicInteger();
        var began = System.nanoTime();
        var all = IntStream.range(0, sideBySide)
                .mapToObj(each -> oneByOne(next, count, work, answers))
                .toArray(CompletableFuture<?>[]::new);
        CompletableFuture.allOf(all).join();
        answers.took(Duration.ofNanos(System.nanoTime() - began));
        return answers;
    }

    private static CompletableFuture<Void> oneByOne(AtomicInteger next, int count, Work work, Answers answers) {
        var index = next.getAndIncrement();
        if (index >= count) {
            return CompletableFuture.allOf();
        }
        return begin(work, index, System.nanoTime(), answers)
                .thenComposeAsync(done -> oneByOne(next, count, work, answers));
    }

    private static CompletableFuture<Integer> begin(Work work, int index, long due, Answers answers) {
        return work.begin(index).exceptionally(failure -> Answers.NONE).thenApply(status -> {
            answers.add(status, System.nanoTime() - due);
            return status;
        });
    }

    private static void await(long moment) {
        for (var left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }
}
