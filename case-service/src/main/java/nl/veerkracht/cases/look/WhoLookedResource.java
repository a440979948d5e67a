package nl.veerkracht.cases.look;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.audit.LookView;
import nl.veerkracht.kit.audit.WhoLooked;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/**
 * Who looked in the records of this service, newest first: for the young person, and parents while they have access. What
 * others of the family wrote or asked is no look, and theirs to tell; nor is told that somebody wrote of a class of which
 * the reader may not know that there is anything.
 */
@Blocking
@Path("/v1/young-people/{youngPersonId}/access-log")
@Produces(MediaType.APPLICATION_JSON)
public class WhoLookedResource {
    private final WhoLooked whoLooked;
    private final Access access;
    private final Actors actors;

    WhoLookedResource(WhoLooked whoLooked, Access access, Actors actors) {
        this.whoLooked = whoLooked;
        this.access = access;
        this.actors = actors;
    }

    @GET
    public Page<LookView> list(
            @PathParam("youngPersonId") UUID youngPersonId,
            @QueryParam("before") @Nullable String before,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var reader = access.reader(actors.current()).orElseThrow(UnknownResource::new);
        var check = new RequestCheck();
        var most = check.limit(limit);
        check.done();
        var about = access.aboutPerson(youngPersonId);
        if (!access.mayReadLog(reader, about)) {
            throw new UnknownResource();
        }
        var untold = access.hiddenFrom(reader, about).stream().map(Enum::name).collect(Collectors.toSet());
        var address = "/v1/young-people/" + youngPersonId + "/access-log";
        return whoLooked.at(
                youngPersonId, new WhoLooked.Asked(address, before, cursor, most), reader.subject(), untold);
    }
}
