package nl.veerkracht.school.heartbeat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.InvalidRequest;
import nl.veerkracht.school.access.SchoolReading;
import nl.veerkracht.school.heartbeat.model.FeedState;
import org.jspecify.annotations.Nullable;

/** The feeds of the schools, over HTTP: all of them for who writes for all, and otherwise that of the own school. */
@Path("/v1/feeds")
public class FeedsResource {
    private final ReadFeeds read;
    private final Actors actors;

    FeedsResource(ReadFeeds read, Actors actors) {
        this.read = read;
        this.actors = actors;
    }

    @GET
    public Page<FeedView> list(
            @QueryParam("state") @Nullable String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var states = states(state);
        var most = Cursor.limit(limit, Cursor.MAX_LIMIT);
        var after = Cursor.decoded(cursor, 1).map(from -> from.keys().get(0)).orElse("");
        var actor = actors.current();
        var found = read.all(feed -> feed.schoolId().compareTo(after) > 0
                && states.contains(feed.state())
                && SchoolReading.mayRead(actor, feed.schoolId()));
        return page(found, state, most);
    }

    private static Page<FeedView> page(List<FeedView> found, @Nullable String state, int most) {
        if (found.size() <= most) {
            return new Page<>(found, null);
        }
        var last = new Cursor(List.of(found.get(most - 1).schoolId())).encoded();
        var filter = state == null ? "" : "state=" + state + "&";
        return new Page<>(found.subList(0, most), "/v1/feeds?" + filter + "cursor=" + last + "&limit=" + most);
    }

    private static Set<FeedState> states(@Nullable String asked) {
        if (asked == null) {
            return EnumSet.allOf(FeedState.class);
        }
        return Arrays.stream(FeedState.values())
                .filter(state -> state.name().equals(asked))
                .findFirst()
                .map(Set::of)
                .orElseThrow(() -> new InvalidRequest(List.of(new Fault(
                        "/state",
                        "must be one of "
                                + Arrays.stream(FeedState.values())
                                        .map(Enum::name)
                                        .collect(Collectors.joining(", "))))));
    }
}
