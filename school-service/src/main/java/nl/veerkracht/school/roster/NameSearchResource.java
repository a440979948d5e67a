package nl.veerkracht.school.roster;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.audit.Reads;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.school.access.Reader;
import nl.veerkracht.school.request.Body;
import org.jspecify.annotations.Nullable;

/**
 * Searches young people by name. It reads, and yet is sent as a POST: what is searched for is a name, and stands in no
 * address. Everyone who is shown is on record, as with any other look.
 */
@Path("/v1/young-people/searches")
public class NameSearchResource {
    private static final int LONGEST = 100;

    private final NameSearch search;
    private final Actors actors;

    NameSearchResource(NameSearch search, Actors actors) {
        this.search = search;
        this.actors = actors;
    }

    @POST
    @Reads
    @Consumes(MediaType.APPLICATION_JSON)
    public Page<YoungPersonView> search(@Nullable String json) {
        var reader = Reader.of(actors.current());
        var body = Body.of(json);
        var name = body.text("name", LONGEST);
        if (!name.isEmpty()
                && name.codePoints().filter(Character::isLetterOrDigit).count() < 2) {
            body.fault("name", "must have at least two letters");
        }
        body.refuseIfFaulty();
        return new Page<>(
                search.run(reader, name).stream().map(YoungPersonView::of).toList(), null);
    }
}
