package nl.veerkracht.notification.people;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.kit.cloudevents.Fault;
import nl.veerkracht.kit.paging.Cursor;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.InvalidRequest;
import nl.veerkracht.notification.people.PeopleChanges.Place;
import org.jspecify.annotations.Nullable;

/** What administrators did to accounts of the own organisation, newest first: for its administrators. */
@Path("/v1/people/changes")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
public class PeopleChangesResource {
    private static final int USUAL_LIMIT = 50;

    private final Administrators administrators;
    private final PeopleChanges changes;

    PeopleChangesResource(Administrators administrators, PeopleChanges changes) {
        this.administrators = administrators;
        this.changes = changes;
    }

    @GET
    public Page<ChangeView> list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("limit") @Nullable Integer limit) {
        var administrator = administrators.reading();
        var most = Cursor.limit(limit, USUAL_LIMIT);
        var found = changes.list(administrator.organisation(), place(cursor), most + 1);
        var items = List.copyOf(found.subList(0, Math.min(most, found.size())));
        return new Page<>(items, found.size() > most ? link(items.get(most - 1), most) : null);
    }

    private static Place place(@Nullable String cursor) {
        try {
            return Cursor.decoded(cursor, 2)
                    .map(from -> new Place(
                            Instant.parse(from.keys().get(0)),
                            UUID.fromString(from.keys().get(1))))
                    .orElse(new Place(null, null));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw new InvalidRequest(List.of(new Fault("/cursor", "is not a cursor of this list: use the next link")));
        }
    }

    private static String link(ChangeView last, int most) {
        var cursor = new Cursor(List.of(last.at().toString(), last.id().toString()));
        return "/v1/people/changes?limit=%d&cursor=%s".formatted(most, cursor.encoded());
    }
}
