package nl.veerkracht.gateway.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.veerkracht.gateway.inbox.InboxDesk;
import nl.veerkracht.gateway.live.LiveStreams.Tick;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.work.WorkDesk;
import nl.veerkracht.gateway.youngperson.PersonDesk;

/** The streams of open pages; they say that something changed, never what. */
@Path("/")
@Blocking
@Produces(MediaType.SERVER_SENT_EVENTS)
public class LiveResource {
    private final Clock machine = Clock.systemUTC();
    private final Reader reader;
    private final LiveStreams streams;
    private final WorkDesk work;
    private final PersonDesk people;
    private final InboxDesk inbox;

    LiveResource(Reader reader, LiveStreams streams, WorkDesk work, PersonDesk people, InboxDesk inbox) {
        this.reader = reader;
        this.streams = streams;
        this.work = work;
        this.people = people;
        this.inbox = inbox;
    }

    @GET
    @Path("/live")
    public Multi<OutboundSseEvent> work(@QueryParam("seen") @DefaultValue("") String seen, Sse sse) {
        var asking = reader.asking();
        return stream(() -> work.view(asking), any -> true, seen, sse);
    }

    @GET
    @Path("/inbox/live")
    public Multi<OutboundSseEvent> inbox(@QueryParam("seen") @DefaultValue("") String seen, Sse sse) {
        var asking = reader.asking();
        return stream(() -> inbox.view(asking), any -> true, seen, sse);
    }

    @GET
    @Path("/young-people/{id}/live")
    public Multi<OutboundSseEvent> person(UUID id, @QueryParam("seen") @DefaultValue("") String seen, Sse sse) {
        var asking = reader.asking();
        return stream(() -> people.view(asking, id), id::equals, seen, sse);
    }

    /** Looks once before it begins, so that a stream about somebody the reader may not know is not there. */
    private Multi<OutboundSseEvent> stream(Supplier<Uni<Object>> look, Predicate<UUID> concerns, String seen, Sse sse) {
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
