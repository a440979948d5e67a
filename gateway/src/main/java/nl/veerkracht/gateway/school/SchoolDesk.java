package nl.veerkracht.gateway.school;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;

/** The school of the reader of this request, who coordinates its absence, with the frame and the words of its pages. */
@RequestScoped
class SchoolDesk {
    private final Reader reader;
    private final Layouts layouts;
    private final Words words;

    SchoolDesk(Reader reader, Layouts layouts, Words words) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
    }

    /** @throws UnknownResource for who coordinates no absence */
    String schoolId() {
        if (!reader.coordinatesAbsence()) {
            throw new UnknownResource();
        }
        return reader.actor().organisationIdentifier();
    }

    String token() {
        return reader.asking().authorization();
    }

    Layout layout() {
        return layouts.at(Place.SCHOOL);
    }

    SchoolMessages own() {
        return Words.of(SchoolMessages.class, reader.language());
    }

    QuestionMessages questions() {
        return Words.of(QuestionMessages.class, reader.language());
    }

    Messages messages() {
        return words.in(reader.language());
    }

    Dates dates() {
        return new Dates(reader.language());
    }

    TemplateInstance in(TemplateInstance page) {
        return page.setLocale(reader.language().code());
    }
}
