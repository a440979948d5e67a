package nl.veerkracht.gateway.family;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.veerkracht.gateway.calendar.CalendarPicture;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.session.Reader;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The school days of a young person, with the absence that the family may see. */
@Path("/family/{id}/absence")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AbsenceResource {
    private final Reader reader;
    private final SchoolService school;
    private final Layouts layouts;
    private final Words words;

    AbsenceResource(Reader reader, @RestClient SchoolService school, Layouts layouts, Words words) {
        this.reader = reader;
        this.school = school;
        this.layouts = layouts;
        this.words = words;
    }

    @GET
    public TemplateInstance show(UUID id) {
        var calendar = Answers.given(school.absenceCalendar(reader.asking().authorization(), id, null));
        var language = reader.language();
        var drawing = CalendarPicture.of(calendar, words.in(language), new Dates(language));
        return new AbsencePage(layouts.at(Place.FAMILY), id, reader.relation(), drawing).setLocale(language.code());
    }
}
