package nl.veerkracht.cases.look;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.audit.AccessRecords;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/**
 * Who looked in the records of this service, newest first: for the young person, and parents while they have access. What
 * others of the family wrote or asked is no look, and theirs to tell.
 */
@Blocking
@Path("/v1/young-people/{youngPersonId}/access-log")
@Produces(MediaType.APPLICATION_JSON)
public class WhoLookedResource {
    private final AccessRecords records;
    private final Access access;
    private final Actors actors;

    WhoLookedResource(AccessRecords records, Access access, Actors actors) {
        this.records = records;
        this.access = access;
        this.actors = actors;
    }

    @GET
    public Page<LookView> list(
            @PathParam("youngPersonId") UUID youngPersonId,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable String limit) {
        var reader = access.reader(actors.current()).orElseThrow(UnknownResource::new);
        var check = new RequestCheck();
        var most = check.limit(limit);
        check.done();
        if (!access.mayReadLog(reader, access.aboutPerson(youngPersonId))) {
            throw new UnknownResource();
        }
        var part = records.about(youngPersonId, reader.subject(), cursor, most);
        return new Page<>(part.records().stream().map(LookView::of).toList(), next(youngPersonId, part, most));
    }

    private static @Nullable String next(UUID youngPersonId, AccessRecords.Part part, int most) {
        return part.next() == null
                ? null
                : "/v1/young-people/%s/access-log?cursor=%s&limit=%d".formatted(youngPersonId, part.next(), most);
    }
}
