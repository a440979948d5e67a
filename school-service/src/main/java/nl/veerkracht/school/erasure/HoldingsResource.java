package nl.veerkracht.school.erasure;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.database.Sets;
import nl.veerkracht.kit.erasure.Holdings;
import nl.veerkracht.kit.erasure.TableRows;
import nl.veerkracht.kit.problem.UnknownResource;
import nl.veerkracht.school.access.Access;
import nl.veerkracht.school.access.Reader;

/** How much there is here of a young person, for the administrators of the school: how many rows, not what is in them. */
@Path("/v1/young-people/{id}/holdings")
public class HoldingsResource {
    private static final String SCHOOL_OF = "select school_id from enrolment where young_person_id = ?";

    private final Holdings holdings;
    private final Sets database;
    private final Access access;
    private final Actors actors;

    HoldingsResource(Holdings holdings, Sets database, Access access, Actors actors) {
        this.holdings = holdings;
        this.database = database;
        this.access = access;
        this.actors = actors;
    }

    /** What there is. */
    public record HoldingsView(List<TableRows> tables) {}

    @GET
    public HoldingsView get(@PathParam("id") UUID id) {
        var school = database.list(SCHOOL_OF, row -> row.getString(1), id).stream()
                .findFirst()
                .orElse(null);
        if (!access.mayErase(Reader.of(actors.current()), id, school)) {
            throw new UnknownResource();
        }
        return new HoldingsView(holdings.of(id));
    }
}
