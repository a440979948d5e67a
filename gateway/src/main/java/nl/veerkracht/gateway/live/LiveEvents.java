package nl.veerkracht.gateway.live;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.veerkracht.gateway.live.LiveStreams.Tick;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.session.Reader;

/** The events that a stream is made of; they say that something changed, never what. */
@Singleton
class LiveEvents {
    private final Clock machine = Clock.systemUTC();
    private final LiveStreams streams;

    LiveEvents(LiveStreams streams) {
        this.streams = streams;
    }

    /** Looks once before it begins, so that a stream about somebody the reader may not know is not there. */
    Multi<OutboundSseEvent> stream(
            Reader reader, Supplier<Uni<Object>> look, Predicate<UUID> concerns, String seen, Sse sse) {
        Answers.await(look.get());
        return streams.stream(look, concerns, seen, LiveStreams.until(reader.until(), machine.instant()))
                .map(tick -> event(tick, sse));
    }

    private static OutboundSseEvent event(Tick tick, Sse sse) {
        return switch (tick) {
            case CHANGED -> sse.newEventBuilder().name("changed").data("").build();
            case ALIVE -> sse.newEventBuilder().comment("alive").build();
        };
    }
}
