package nl.veerkracht.bench.measure;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.veerkracht.bench.http.Caller;
import nl.veerkracht.bench.http.Work;
import nl.veerkracht.bench.load.Pupils;
import nl.veerkracht.bench.stack.Stack;

/** Reports one day away more, and asks for the timeline until it is there: both through the gateway. */
final class Following implements Work {
    static final int VISIBLE = 200;

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int ASK_EVERY = 4; // milliseconds; all that wait together, or the asking would be the load
    private static final String ENTRY = "\"happenedAt\":\"" + Pupils.ONE_MORE + "\"";

    private final Pupils pupils;
    private final List<String> people;
    private final SchoolSystem system;
    private final Caller coordinator;
    private final AtomicInteger waiting = new AtomicInteger();

    Following(Stack stack, Pupils pupils) {
        this.pupils = pupils;
        this.people = stack.youngPeople(pupils);
        this.system = new SchoolSystem(stack);
        this.coordinator = stack.caller("gateway", "coordinator-99da00");
    }

    @Override
    public CompletableFuture<Integer> begin(int index) {
        return system.send(pupils.oneMore(index))
                .thenCompose(status -> status == SchoolSystem.ACCEPTED
                        ? awaitEntryOf(people.get(index))
                        : CompletableFuture.completedFuture(status))
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private CompletableFuture<Integer> awaitEntryOf(String youngPerson) {
        waiting.incrementAndGet();
        return awaitEntry("/v1/young-people/" + youngPerson + "/timeline?limit=3")
                .whenComplete((status, failure) -> waiting.decrementAndGet());
    }

    private CompletableFuture<Integer> awaitEntry(String path) {
        return coordinator.get(path).thenCompose(answer -> {
            if (answer.statusCode() != VISIBLE || answer.body().contains(ENTRY)) {
                return CompletableFuture.completedFuture(answer.statusCode());
            }
            var shortly = CompletableFuture.delayedExecutor((long) ASK_EVERY * waiting.get(), TimeUnit.MILLISECONDS);
            return CompletableFuture.supplyAsync(() -> path, shortly).thenCompose(this::awaitEntry);
        });
    }
}
