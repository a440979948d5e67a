package nl.veerkracht.cases.emergency;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.cases.request.RequestCheck;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** The reader's own emergency access to the record of a young person. */
@Blocking
@Path("/v1/young-people/{youngPersonId}/emergency-access")
@Produces(MediaType.APPLICATION_JSON)
public class BreakGlassResource {
    private final BreakGlass breakGlass;
    private final EmergencyAccesses emergencies;
    private final Actors actors;
    private final BusinessClock clock;

    BreakGlassResource(BreakGlass breakGlass, EmergencyAccesses emergencies, Actors actors, BusinessClock clock) {
        this.breakGlass = breakGlass;
        this.emergencies = emergencies;
        this.actors = actors;
        this.clock = clock;
    }

    /** Why it is needed; says nothing of itself, so that it is in no log. */
    public record EmergencyRequest(@Nullable String reason) {
        @Override
        public String toString() {
            return "EmergencyRequest";
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response open(@PathParam("youngPersonId") UUID youngPersonId, @Nullable EmergencyRequest request) {
        var actor = actors.current();
        var check = new RequestCheck();
        var reason = Words.read("reason", request == null ? null : request.reason(), check);
        check.done();
        var opened = breakGlass.run(youngPersonId, reason, actor);
        return Response.created(URI.create("/v1/emergency-accesses/" + opened.id()))
                .entity(OpenEmergencyView.of(opened))
                .build();
    }

    /** Whether the reader has it now; it tells them only what they did themselves, so that it is no look at anybody. */
    @GET
    public OpenEmergencyView own(@PathParam("youngPersonId") UUID youngPersonId) {
        return emergencies
                .open(youngPersonId, actors.current().subject(), clock.instant())
                .orElseThrow(UnknownResource::new);
    }
}
