package nl.veerkracht.gateway.school;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.OwnSchoolService.Calendar;
import nl.veerkracht.gateway.remote.OwnSchoolService.Reading;
import nl.veerkracht.kit.cloudevents.EventJson;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Takes the calendar from a file: first it shows what the file says, and only then, when the reader agrees, it counts. */
@Path("/school/calendar/file")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CalendarFileResource {
    private final SchoolDesk desk;
    private final CalendarDesk calendars;
    private final CalendarPages pages;

    CalendarFileResource(SchoolDesk desk, CalendarDesk calendars, CalendarPages pages) {
        this.desk = desk;
        this.calendars = calendars;
        this.pages = pages;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response read(@RestForm("file") @Nullable FileUpload file) throws IOException {
        if (file == null || file.size() == 0) {
            return refused(desk.own().errorNoFile());
        }
        var seen = calendars.now();
        Optional<Reading> reading = calendars.read(Files.readAllBytes(file.uploadedFile()));
        return reading.map(read -> Response.ok(pages.reading(seen, read)).build())
                .orElseGet(() -> refused(desk.own().errorFile()));
    }

    /** What was shown, on the calendar that it was shown beside. */
    @POST
    @Path("/taking")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(@RestForm @Nullable String version, @RestForm @Nullable String calendar) {
        var done = SchoolDone.SAVED;
        try {
            calendars.replace(ClosedForm.text(version), calendar(calendar));
        } catch (AlreadyDone meanwhile) {
            done = SchoolDone.CHANGED_MEANWHILE;
        } catch (ServiceDown | JsonProcessingException down) {
            done = SchoolDone.LATER;
        }
        return Response.seeOther(URI.create("/school/calendar?done=" + done.code()))
                .build();
    }

    /** Where one lands after signing in again half-way. */
    @GET
    public Response back() {
        return Response.seeOther(URI.create("/school/calendar")).build();
    }

    @GET
    @Path("/taking")
    public Response backFromTaking() {
        return back();
    }

    private static Calendar calendar(@Nullable String json) throws JsonProcessingException {
        return EventJson.MAPPER.readValue(json == null ? "" : json, Calendar.class);
    }

    private Response refused(String why) {
        return Response.status(400)
                .entity(pages.page(null, YearForm.empty(), ClosedForm.empty(), List.of(new FormError("file", why))))
                .build();
    }
}
