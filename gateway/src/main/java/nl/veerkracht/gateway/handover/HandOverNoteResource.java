package nl.veerkracht.gateway.handover;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseOfPerson;
import nl.veerkracht.gateway.session.Reader;

/** The page with a case in brief; made to be printed too. */
@Path("/young-people/{id}/hand-over/note")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class HandOverNoteResource {
    private final Reader reader;
    private final CaseOfPerson caseOfPerson;
    private final HandOverNotes notes;
    private final Layouts layouts;
    private final Words words;

    HandOverNoteResource(Reader reader, CaseOfPerson caseOfPerson, HandOverNotes notes, Layouts layouts, Words words) {
        this.reader = reader;
        this.caseOfPerson = caseOfPerson;
        this.notes = notes;
        this.layouts = layouts;
        this.words = words;
    }

    @GET
    public TemplateInstance note(UUID id) {
        var found = caseOfPerson.find(reader.asking(), id);
        var lines = Answers.shown(notes.lines(found.careCase(), found.person()));
        var person = found.person().value();
        var name = person == null ? words.in(reader.language()).nameMissing() : person.fullName();
        return new HandOverNotePage(layouts.at(Place.ELSEWHERE), id, name, lines)
                .setLocale(reader.language().code());
    }
}
