package nl.veerkracht.gateway.export;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A copy of a case to save, for the young person and the parents. */
@Path("/family/{id}/copy.{form: " + CopyDesk.FORMS + "}")
@Blocking
public class FamilyCopyResource {
    private final CopyDesk desk;

    FamilyCopyResource(CopyDesk desk) {
        this.desk = desk;
    }

    @GET
    public Response save(UUID id, String form) {
        return desk.copy(id, form);
    }
}
