package nl.veerkracht.notification.erasure;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.erasure.Holdings;
import nl.veerkracht.kit.erasure.TableRows;
import nl.veerkracht.kit.problem.UnknownResource;

/** How much there is here of a young person, for the administrators of the school: how many rows, not what is in them. */
@Blocking
@Path("/v1/young-people/{id}/holdings")
@Produces(MediaType.APPLICATION_JSON)
public class HoldingsResource {
    private final HoldingsAccess access;
    private final Holdings holdings;
    private final Actors actors;

    HoldingsResource(HoldingsAccess access, Holdings holdings, Actors actors) {
        this.access = access;
        this.holdings = holdings;
        this.actors = actors;
    }

    /** What there is. */
    public record HoldingsView(List<TableRows> tables) {}

    @GET
    public HoldingsView get(@PathParam("id") UUID id) {
        if (!access.isAllowed(id, actors.current())) {
            throw new UnknownResource();
        }
        return new HoldingsView(holdings.of(id));
    }
}
