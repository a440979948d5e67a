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
import java.util.UUID;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.youngperson.PersonDesk;

/** The stream of an open page about a young person; a resource of its own, for the longest path that matches wins. */
@Path("/young-people/{id}/live")
@Blocking
@Produces(MediaType.SERVER_SENT_EVENTS)
public class LivePersonResource {
    private final Reader reader;
    private final LiveEvents events;
    private final PersonDesk people;

    LivePersonResource(Reader reader, LiveEvents events, PersonDesk people) {
        this.reader = reader;
        this.events = events;
        this.people = people;
    }

    @GET
    public Multi<OutboundSseEvent> person(UUID id, @QueryParam("seen") @DefaultValue("") String seen, Sse sse) {
        var asking = reader.asking();
        return events.stream(reader, () -> people.view(asking, id), id::equals, seen, sse);
    }
}
