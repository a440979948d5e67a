package nl.veerkracht.gateway.meeting;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.veerkracht.gateway.session.Reader;
import org.jspecify.annotations.Nullable;

/** The meetings about a young person. */
@Path("/young-people/{id}/meetings")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class MeetingsResource {
    private final Reader reader;
    private final MeetingDesk desk;
    private final MeetingPages pages;

    MeetingsResource(Reader reader, MeetingDesk desk, MeetingPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(UUID id, @QueryParam("done") @Nullable String done) {
        return pages.list(id, desk.all(reader.asking(), id), done);
    }
}
