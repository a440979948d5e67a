package nl.veerkracht.cases.exemption;

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
import nl.veerkracht.kit.actor.Actors;
import org.jspecify.annotations.Nullable;

/** The exemptions of a case for whom the policy opens them, and recording one. */
@Blocking
@Path("/v1/cases/{caseId}/exemptions")
@Produces(MediaType.APPLICATION_JSON)
public class ExemptionResource {
    private final ReadExemptions readExemptions;
    private final RecordExemption recordExemption;
    private final Actors actors;

    ExemptionResource(ReadExemptions readExemptions, RecordExemption recordExemption, Actors actors) {
        this.readExemptions = readExemptions;
        this.recordExemption = recordExemption;
        this.actors = actors;
    }

    @GET
    public ExemptionsView list(@PathParam("caseId") UUID caseId) {
        return readExemptions.of(caseId, actors.current());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(@PathParam("caseId") UUID caseId, @Nullable ExemptionRequest request) {
        var recorded = recordExemption.run(caseId, request, actors.current());
        return Response.created(URI.create("/v1/cases/" + caseId + "/exemptions"))
                .entity(ExemptionsView.Item.of(recorded))
                .build();
    }
}
