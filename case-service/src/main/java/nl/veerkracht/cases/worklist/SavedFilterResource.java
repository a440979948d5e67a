package nl.veerkracht.cases.worklist;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/**
 * What the reader chose to look at and kept under a name. Saving the same name again replaces it, so a request that is sent
 * twice has one effect. For who has no work here, the family among them, there is nothing to keep.
 */
@Blocking
@Path("/v1/saved-filters")
@Produces(MediaType.APPLICATION_JSON)
public class SavedFilterResource {
    private final SavedFilters filters;
    private final Access access;
    private final Actors actors;

    SavedFilterResource(SavedFilters filters, Access access, Actors actors) {
        this.filters = filters;
        this.access = access;
        this.actors = actors;
    }

    @GET
    public Page<SavedFilterView> own() {
        return new Page<>(filters.of(owner().subject()), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response save(@Nullable SavedFilterRequest request) {
        var owner = owner();
        var wanted =
                Objects.requireNonNullElse(request, SavedFilterRequest.EMPTY).checked(OrderedId.next());
        return Response.status(Response.Status.CREATED)
                .entity(filters.save(owner.subject(), wanted))
                .build();
    }

    @DELETE
    @Path("/{id}")
    public void remove(@PathParam("id") UUID id) {
        if (!filters.remove(owner().subject(), id)) {
            throw new UnknownResource();
        }
    }

    private Reader owner() {
        return access.reader(actors.current())
                .filter(reader -> !reader.isOfFamily())
                .orElseThrow(UnknownResource::new);
    }
}
