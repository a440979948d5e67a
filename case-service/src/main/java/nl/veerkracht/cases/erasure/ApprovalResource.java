package nl.veerkracht.cases.erasure;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;

/** The second person's yes, which carries an erasure out. */
@Blocking
@Path("/v1/erasures/{id}/approval")
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalResource {
    private final ApproveErasure approveErasure;
    private final ErasureAccess access;
    private final Certificates certificates;
    private final Actors actors;

    ApprovalResource(ApproveErasure approveErasure, ErasureAccess access, Certificates certificates, Actors actors) {
        this.approveErasure = approveErasure;
        this.access = access;
        this.certificates = certificates;
        this.actors = actors;
    }

    /** The answer is the certificate, which other services have yet to complete. */
    @POST
    public CertificateView approve(@PathParam("id") UUID id) {
        var actor = actors.current();
        approveErasure.run(id, actor);
        return certificates.of(access.get(id, actor));
    }
}
