package nl.veerkracht.school.heartbeat;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalTime;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.school.access.SchoolReading;
import nl.veerkracht.school.access.SchoolWriting;
import nl.veerkracht.school.register.SeenVersion;
import nl.veerkracht.school.request.Body;
import org.jspecify.annotations.Nullable;

/** The feed of a school, over HTTP: whether it is heard of, and until what time it is waited for. */
@Path("/v1/schools/{schoolId}/feed")
public class FeedResource {
    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    private final Feeds feeds;
    private final ReadFeeds read;
    private final Actors actors;

    FeedResource(Feeds feeds, ReadFeeds read, Actors actors) {
        this.feeds = feeds;
        this.read = read;
        this.actors = actors;
    }

    @GET
    public Response get(@PathParam("schoolId") String schoolId) {
        SchoolReading.require(actors.current(), schoolId);
        return answer(schoolId);
    }

    /** Until what time of its school days the school will have spoken. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response put(
            @PathParam("schoolId") String schoolId,
            @Nullable String json,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        SchoolWriting.require(actors.current(), schoolId);
        var body = Body.of(json);
        var by = body.matching("expectedBy", TIME, "must be a time of day, written as hh:mm");
        body.refuseIfFaulty();
        feeds.expect(schoolId, LocalTime.parse(by), SeenVersion.of(ifMatch));
        return answer(schoolId);
    }

    private Response answer(String schoolId) {
        var current = read.of(schoolId);
        return Response.ok(current.feed())
                .tag(SeenVersion.tag(current.version()))
                .build();
    }
}
