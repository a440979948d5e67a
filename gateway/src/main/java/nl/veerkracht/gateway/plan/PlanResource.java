package nl.veerkracht.gateway.plan;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** The plan of a young person beside what was reported, and marking what the family does as done. */
@Path("/young-people/{id}/plan")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PlanResource {
    private final Reader reader;
    private final PlanDesk desk;
    private final PlanPages pages;

    PlanResource(Reader reader, PlanDesk desk, PlanPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(UUID id, @QueryParam("done") @Nullable String done) {
        return pages.page(id, desk.look(reader.asking(), id), done);
    }

    @POST
    @Path("/actions/{action}/done")
    public Response finish(UUID id, UUID action) {
        var data = desk.look(reader.asking(), id);
        if (!pages.mayChange(data)) {
            throw new UnknownResource();
        }
        try {
            desk.finish(reader.asking(), data.careCase().id(), action);
            return to(id, PlanDone.FINISHED);
        } catch (ServiceDown down) {
            return to(id, PlanDone.LATER);
        }
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/actions/{action}/done")
    public Response back(UUID id) {
        return Response.seeOther(URI.create(page(id))).build();
    }

    static Response to(UUID id, PlanDone done) {
        return Response.seeOther(URI.create(page(id) + "?done=" + done.code())).build();
    }

    private static String page(UUID id) {
        return "/young-people/" + id + "/plan";
    }
}
