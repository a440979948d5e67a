package nl.veerkracht.gateway.plan;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.veerkracht.gateway.session.Reader;

/** The plan, for the young person and the parents to read. */
@Path("/family/{id}/plan")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FamilyPlanResource {
    private final Reader reader;
    private final PlanDesk desk;
    private final PlanPages pages;

    FamilyPlanResource(Reader reader, PlanDesk desk, PlanPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(UUID id) {
        return pages.ofFamily(id, desk.look(reader.asking(), id));
    }
}
