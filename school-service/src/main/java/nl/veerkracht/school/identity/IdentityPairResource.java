package nl.veerkracht.school.identity;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.request.Body;
import nl.veerkracht.school.request.Query;
import org.jspecify.annotations.Nullable;

/**
 * Whether two young people are one, over HTTP, of those whom the caller may know. There is no next page: of what is decided
 * one asks about a young person, and what is likely is gone once it is decided.
 */
@Path("/v1/identity-pairs")
public class IdentityPairResource {
    private static final int LONGEST = 500;
    private static final int USUAL = 50;

    private final IdentityPairs pairs;
    private final Actors actors;

    IdentityPairResource(IdentityPairs pairs, Actors actors) {
        this.pairs = pairs;
        this.actors = actors;
    }

    @GET
    public Page<PairView> list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("youngPersonId") @Nullable String about,
            @QueryParam("limit") @Nullable Integer limit) {
        var most = Cursor.limit(limit, USUAL);
        var query = new Query();
        var wanted = query.oneOf("status", status, PairStatus.NAMES);
        var id = query.id("youngPersonId", about);
        query.refuseIfFaulty();
        return new Page<>(
                pairs.of(
                        wanted == null ? PairStatus.LIKELY : PairStatus.valueOf(wanted),
                        id,
                        most,
                        Reader.of(actors.current())),
                null);
    }

    /** SAME, DIFFERENT, or LIKELY to leave it open again; saying it once more has no effect. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public void say(@Nullable String json) {
        var body = Body.of(json);
        var first = body.id("first");
        var second = body.id("second");
        var status = body.choice("status", PairStatus::parse, PairStatus.LIKELY, "must be SAME, DIFFERENT or LIKELY");
        var reason = body.optionalText("reason", LONGEST);
        if (first.equals(second)) {
            body.fault("second", "must be another than the first");
        }
        body.refuseIfFaulty();
        pairs.say(first, second, status, reason.orElse(null), Reader.of(actors.current()));
    }
}
