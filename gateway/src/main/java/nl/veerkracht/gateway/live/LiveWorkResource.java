package nl.veerkracht.gateway.live;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.work.WorkDesk;
import nl.veerkracht.gateway.worklist.AskedOfAddress;

/** The stream of an open page with the work of the reader. */
@Path("/live")
@Blocking
@Produces(MediaType.SERVER_SENT_EVENTS)
public class LiveWorkResource {
    private final Reader reader;
    private final LiveEvents events;
    private final WorkDesk work;

    LiveWorkResource(Reader reader, LiveEvents events, WorkDesk work) {
        this.reader = reader;
        this.events = events;
        this.work = work;
    }

    @GET
    public Multi<OutboundSseEvent> work(
            @QueryParam("seen") @DefaultValue("") String seen, @BeanParam AskedOfAddress asked, Sse sse) {
        var asking = reader.asking();
        var shown = asked.asked();
        return events.stream(reader, () -> work.view(asking, shown), any -> true, seen, sse);
    }
}
