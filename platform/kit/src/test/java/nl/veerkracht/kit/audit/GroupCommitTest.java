package nl.veerkracht.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GroupCommitTest {
    private static final Duration LONG = Duration.ofSeconds(20);

    private final ExecutorService thread = Executors.newSingleThreadExecutor();
    private final ExecutorService callers = Executors.newFixedThreadPool(40);
    private final List<List<String>> groups = Collections.synchronizedList(new ArrayList<>());

    @AfterEach
    void end() {
        thread.shutdownNow();
        callers.shutdownNow();
    }

    @Test
    void whileOneIsWrittenTheNextGatherAndGoTogether() {
        var queued = new CountDownLatch(40);
        var commits = new GroupCommit(
                work -> {
                    thread.execute(work);
                    queued.countDown();
                },
                records -> {
                    await(queued);
                    groups.add(records);
                });

        var all = IntStream.range(0, 40)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> commits.write(List.of("a" + number, "b" + number), LONG), callers))
                .toList();
        all.forEach(CompletableFuture::join);

        assertThat(groups).hasSizeLessThanOrEqualTo(2);
        assertThat(groups.stream().flatMap(List::stream)).hasSize(80).doesNotHaveDuplicates();
    }

    @Test
    void whoCallsIsHeldUntilItIsWritten() {
        var commits = new GroupCommit(thread, groups::add);

        commits.write(List.of("a"), LONG);

        assertThat(groups).containsExactly(List.of("a"));
    }

    @Test
    void afterAFailureItGoesOn() {
        var commits = new GroupCommit(thread, records -> {
            if (records.contains("fails")) {
                throw new IllegalStateException("made to fail");
            }
            groups.add(records);
        });

        assertThatThrownBy(() -> commits.write(List.of("fails"), LONG)).isInstanceOf(LogUnavailable.class);
        commits.write(List.of("a"), LONG);

        assertThat(groups).containsExactly(List.of("a"));
    }

    @Test
    void whoGaveUpIsNotWrittenAnyMore() {
        var stuck = new CountDownLatch(1);
        thread.execute(() -> await(stuck));
        var commits = new GroupCommit(thread, groups::add);

        assertThatThrownBy(() -> commits.write(List.of("late"), Duration.ofMillis(20)))
                .isInstanceOf(LogUnavailable.class);
        stuck.countDown();
        commits.write(List.of("a"), LONG);

        assertThat(groups).containsExactly(List.of("a"));
    }

    @Test
    void nothingIsTakenWhenItHasEnded() {
        var commits = new GroupCommit(thread, groups::add);
        thread.shutdown();

        assertThatThrownBy(() -> commits.write(List.of("a"), LONG)).isInstanceOf(LogUnavailable.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
