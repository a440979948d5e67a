package nl.veerkracht.school.look;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.audit.LookView;
import nl.veerkracht.kit.audit.WhoLooked;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.roster.FindPerson;
import org.jspecify.annotations.Nullable;

/** Who looked in the records of this service, newest first: for the young person, and parents while they have access. */
@Path("/v1/young-people/{id}/access-log")
public class WhoLookedResource {
    private static final int USUAL = 50;

    private final WhoLooked whoLooked;
    private final FindPerson people;
    private final Access access;
    private final Actors actors;

    WhoLookedResource(WhoLooked whoLooked, FindPerson people, Access access, Actors actors) {
        this.whoLooked = whoLooked;
        this.people = people;
        this.access = access;
        this.actors = actors;
    }

    @GET
    public Page<LookView> list(
            @PathParam("id") UUID id,
            @QueryParam("before") @Nullable String before,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        var most = Cursor.limit(limit, USUAL);
        var reader = Reader.of(actors.current());
        var person = people.find(reader, id)
                .filter(found -> access.mayReadLog(reader, id, found.facts()))
                .orElseThrow(UnknownResource::new);
        var address = "/v1/young-people/" + id + "/access-log";
        return whoLooked.at(person.id(), new WhoLooked.Asked(address, before, cursor, most), reader.account());
    }
}
