package nl.veerkracht.cases.agenda;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.timeline.Language;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** The one address by which somebody's own calendar reads their agenda: making it anew, ending it, and reading by it. */
@Blocking
@Path("/v1/calendar-feeds")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarFeedResource {
    private final CalendarFeeds feeds;
    private final ReadFeed readFeed;
    private final Access access;
    private final Actors actors;

    CalendarFeedResource(CalendarFeeds feeds, ReadFeed readFeed, Access access, Actors actors) {
        this.feeds = feeds;
        this.readFeed = readFeed;
        this.access = access;
        this.actors = actors;
    }

    @GET
    public CalendarFeedView own() {
        var until = feeds.until(owner());
        return new CalendarFeedView(until.isPresent(), until.orElse(null));
    }

    /** In the language that is asked for. What was made before ends, also when this is sent twice. */
    @POST
    public Response make(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String acceptLanguage) {
        var owner = owner();
        var token = feeds.make(owner, Language.best(acceptLanguage));
        return Response.status(Response.Status.CREATED)
                .entity(new NewCalendarFeedView(
                        token.address(), feeds.until(owner).orElse(null)))
                .build();
    }

    /** Whatever ended already, has ended. */
    @DELETE
    public void end() {
        feeds.end(owner());
    }

    /** For a calendar, which cannot sign in: the secret in the address is all that says whose it is. */
    @GET
    @Path("/{token}.ics")
    @Produces("text/calendar;charset=utf-8")
    public String read(@PathParam("token") String token) {
        return readFeed.run(new FeedToken(token));
    }

    private Reader owner() {
        return access.reader(actors.current())
                .filter(reader -> !reader.isOfFamily())
                .orElseThrow(UnknownResource::new);
    }
}
