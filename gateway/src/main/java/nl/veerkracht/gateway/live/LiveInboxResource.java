package nl.veerkracht.gateway.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import nl.veerkracht.gateway.inbox.InboxDesk;
import nl.veerkracht.gateway.session.Reader;

/** The stream of an open inbox. */
@Path("/inbox/live")
@Blocking
@Produces(MediaType.SERVER_SENT_EVENTS)
public class LiveInboxResource {
    private final Reader reader;
    private final LiveEvents events;
    private final InboxDesk inbox;

    LiveInboxResource(Reader reader, LiveEvents events, InboxDesk inbox) {
        this.reader = reader;
        this.events = events;
        this.inbox = inbox;
    }

    @GET
    public Multi<OutboundSseEvent> inbox(@QueryParam("seen") @DefaultValue("") String seen, Sse sse) {
        var asking = reader.asking();
        return events.stream(reader, () -> inbox.view(asking), any -> true, seen, sse);
    }
}
