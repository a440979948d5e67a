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
import nl.veerkracht.gateway.family.FamilyDesk;
import nl.veerkracht.gateway.session.Reader;

/** The stream of an open page of the family. */
@Path("/family/{id}/live")
@Blocking
@Produces(MediaType.SERVER_SENT_EVENTS)
public class LiveFamilyResource {
    private final Reader reader;
    private final LiveEvents events;
    private final FamilyDesk family;

    LiveFamilyResource(Reader reader, LiveEvents events, FamilyDesk family) {
        this.reader = reader;
        this.events = events;
        this.family = family;
    }

    @GET
    public Multi<OutboundSseEvent> family(UUID id, @QueryParam("seen") @DefaultValue("") String seen, Sse sse) {
        var asking = reader.asking();
        return events.stream(reader, () -> family.view(asking, id), id::equals, seen, sse);
    }
}
