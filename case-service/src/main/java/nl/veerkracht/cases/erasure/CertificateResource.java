package nl.veerkracht.cases.erasure;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actors;

/** What went, and whose decision that was. */
@Blocking
@Path("/v1/erasures/{id}/certificate")
@Produces(MediaType.APPLICATION_JSON)
public class CertificateResource {
    private final ErasureAccess access;
    private final Certificates certificates;
    private final Actors actors;

    CertificateResource(ErasureAccess access, Certificates certificates, Actors actors) {
        this.access = access;
        this.certificates = certificates;
        this.actors = actors;
    }

    @GET
    public CertificateView get(@PathParam("id") UUID id) {
        return certificates.of(access.get(id, actors.current()));
    }
}
