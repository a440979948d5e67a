package nl.veerkracht.gateway.export;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** A copy of a case to save, for who helps the young person. */
@Path("/young-people/{id}/copy.{form: " + CopyDesk.FORMS + "}")
@Blocking
public class CopyResource {
    private final CopyDesk desk;

    CopyResource(CopyDesk desk) {
        this.desk = desk;
    }

    @GET
    public Response save(UUID id, String form) {
        return desk.copy(id, form);
    }
}
