package nl.veerkracht.school.roster;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.request.Query;
import org.jspecify.annotations.Nullable;

/** Young people, over HTTP; whom the caller may not know does not exist. */
@Path("/v1/young-people")
public class YoungPersonResource {
    private final FindPerson people;
    private final Actors actors;

    YoungPersonResource(FindPerson people, Actors actors) {
        this.people = people;
        this.actors = actors;
    }

    @GET
    public Page<YoungPersonView> list(@QueryParam("ids") @Nullable String ids) {
        var reader = Reader.of(actors.current());
        var query = new Query();
        // The family is known to another service, which is asked once for a request.
        var asked = query.ids("ids", ids, reader.isOfFamily() ? 1 : Cursor.MAX_LIMIT);
        query.refuseIfFaulty();
        return new Page<>(
                people.known(reader, asked).stream().map(YoungPersonView::of).toList(), null);
    }

    @GET
    @Path("/{id}")
    public YoungPersonView get(@PathParam("id") UUID id) {
        return people.find(Reader.of(actors.current()), id)
                .map(YoungPersonView::of)
                .orElseThrow(UnknownResource::new);
    }
}
