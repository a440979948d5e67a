package nl.veerkracht.cases.leave;

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
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.contracts.StaffRef;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.paging.Page;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Who of the reader's organisation is away, and who stands in; for the family there is nothing here. */
@Blocking
@Path("/v1/staff-leaves")
@Produces(MediaType.APPLICATION_JSON)
public class LeaveResource {
    private final StaffLeave leaves;
    private final Access access;
    private final Actors actors;

    LeaveResource(StaffLeave leaves, Access access, Actors actors) {
        this.leaves = leaves;
        this.access = access;
        this.actors = actors;
    }

    @GET
    public Page<LeaveView> list() {
        return new Page<>(leaves.of(colleague()), null);
    }

    /** Sent again, it is refused as one that overlaps: nobody is away twice. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@Nullable LeaveRequest request) {
        var reader = colleague();
        var number = actors.current().staffNumber();
        var ownRef = number == null ? null : StaffRef.of(reader.partIdentifier(), number);
        var leave = LeaveRequest.checked(request, OrderedId.next(), reader, ownRef);
        return Response.status(Response.Status.CREATED)
                .entity(leaves.record(leave, reader))
                .build();
    }

    @DELETE
    @Path("/{id}")
    public void end(@PathParam("id") UUID id) {
        leaves.end(id, colleague());
    }

    @POST
    @Path("/{id}/substitution")
    public void standIn(@PathParam("id") UUID id) {
        leaves.standIn(id, colleague());
    }

    @DELETE
    @Path("/{id}/substitution")
    public void standDown(@PathParam("id") UUID id) {
        leaves.standDown(id, colleague());
    }

    private Reader colleague() {
        return access.reader(actors.current())
                .filter(reader -> !reader.isOfFamily())
                .orElseThrow(UnknownResource::new);
    }
}
