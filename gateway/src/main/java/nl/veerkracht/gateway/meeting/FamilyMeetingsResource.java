package nl.veerkracht.gateway.meeting;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.veerkracht.gateway.session.Reader;

/** The meetings, for the young person and the parents to read. */
@Path("/family/{id}/meetings")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FamilyMeetingsResource {
    private final Reader reader;
    private final MeetingDesk desk;
    private final MeetingPages pages;

    FamilyMeetingsResource(Reader reader, MeetingDesk desk, MeetingPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance show(UUID id) {
        return pages.listOfFamily(id, desk.all(reader.asking(), id));
    }
}
