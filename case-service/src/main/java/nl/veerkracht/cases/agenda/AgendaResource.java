package nl.veerkracht.cases.agenda;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** The appointments of the reader's organisation. Who looks at it keeps the address of their own calendar in use. */
@Blocking
@Path("/v1/agenda")
@Produces(MediaType.APPLICATION_JSON)
public class AgendaResource {
    private final ReadAgenda agenda;
    private final CalendarFeeds feeds;
    private final Access access;
    private final Actors actors;
    private final BusinessClock clock;

    AgendaResource(ReadAgenda agenda, CalendarFeeds feeds, Access access, Actors actors, BusinessClock clock) {
        this.agenda = agenda;
        this.feeds = feeds;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    /** By default the sixty days to come, at most a year. */
    @GET
    public Page<AppointmentView> own(
            @QueryParam("from") @Nullable String from, @QueryParam("until") @Nullable String until) {
        var reader = access.reader(actors.current());
        var check = new RequestCheck();
        var span = Span.asked(check.day("from", from), check.day("until", until), clock.today(), check);
        check.done();
        return new Page<>(reader.map(one -> look(one, span)).orElse(List.of()), null);
    }

    private List<AppointmentView> look(Reader reader, Span span) {
        feeds.looked(reader);
        return agenda.run(reader, span);
    }
}
