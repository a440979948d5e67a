package nl.veerkracht.gateway.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Fingerprint;
import nl.veerkracht.kit.problem.UnknownResource;

/**
 * Makes the stream that tells one open page about changes. On each change that could concern it, and now and then without
 * one, it looks again with the reader's own token, and says something only when the reader would see a difference.
 */
@Singleton
class LiveStreams {
    private final Changes changes;
    private final Fingerprint fingerprint;
    private final LiveConfig config;
    private final AtomicInteger open = new AtomicInteger();

    LiveStreams(Changes changes, Fingerprint fingerprint, LiveConfig config) {
        this.changes = changes;
        this.fingerprint = fingerprint;
        this.config = config;
    }

    /** What travels to the page. */
    enum Tick {
        CHANGED,
        ALIVE
    }

    /**
     * The stream.
     *
     * @param look what the reader sees now
     * @param concerns which changes are worth a look
     * @param seen fingerprint of what the page shows
     * @param lasts until the reader's token ends; the browser then comes back with a new one
     */
    Multi<Tick> stream(Supplier<Uni<Object>> look, Predicate<UUID> concerns, String seen, Duration lasts) {
        if (open.incrementAndGet() > config.streams()) {
            open.decrementAndGet();
            throw Answers.down();
        }
        var shown = new AtomicReference<>(seen);
        var first = Multi.createFrom().item(UUID.randomUUID());
        var heard = changes.stream().select().where(concerns);
        var unheard = ticks(config.lookAgain()).map(any -> UUID.randomUUID());
        var later =
                Multi.createBy().merging().streams(heard, unheard).onOverflow().dropPreviousItems();
        var changed = Multi.createBy()
                .concatenating()
                .streams(first, later)
                .onItem()
                .transformToMultiAndConcatenate(any -> difference(look, shown));
        var alive = ticks(config.heartbeat()).map(any -> Tick.ALIVE);
        return Multi.createBy()
                .merging()
                .streams(changed, alive)
                .select()
                .first(lasts)
                .onTermination()
                .invoke(open::decrementAndGet);
    }

    private static Multi<Long> ticks(Duration every) {
        return Multi.createFrom().ticks().every(every).onOverflow().drop();
    }

    /** A service that is silent changes nothing; somebody the reader may not know any more does. */
    private Multi<Tick> difference(Supplier<Uni<Object>> look, AtomicReference<String> shown) {
        return look.get()
                .map(fingerprint::of)
                .onFailure(UnknownResource.class)
                .recoverWithItem("")
                .onFailure()
                .recoverWithItem(shown::get)
                .onItem()
                .transformToMulti(now -> now.equals(shown.getAndSet(now))
                        ? Multi.createFrom().<Tick>empty()
                        : Multi.createFrom().item(Tick.CHANGED))
                .onCompletion()
                .call(() -> Uni.createFrom().voidItem().onItem().delayIt().by(config.pause()));
    }

    static Duration until(Instant end, Instant now) {
        var left = Duration.between(now, end);
        return left.isNegative() ? Duration.ZERO : left;
    }
}
