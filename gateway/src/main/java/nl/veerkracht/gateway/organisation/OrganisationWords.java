package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Layout;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.session.Reader;

/** The frame and the words of the pages about an organisation, for the reader of this request. */
@RequestScoped
public class OrganisationWords {
    private final Reader reader;
    private final Layouts layouts;
    private final Words words;

    OrganisationWords(Reader reader, Layouts layouts, Words words) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
    }

    public Layout layout() {
        return layouts.at(Place.ORGANISATION);
    }

    public Dates dates() {
        return new Dates(reader.language());
    }

    OrganisationMessages own() {
        return of(OrganisationMessages.class);
    }

    /** Other texts, in the same language. */
    public <T> T of(Class<T> bundle) {
        return Words.of(bundle, reader.language());
    }

    /** That something cannot be done now. */
    public String later() {
        return words.in(reader.language()).formErrorDown();
    }

    /** Roles as people call them; one that we have no word for by its name. */
    String roles(Collection<String> names) {
        var messages = words.in(reader.language());
        return names.stream()
                .map(name -> Role.parse(name).map(messages::role).orElse(name))
                .collect(Collectors.joining(", "));
    }

    /** Each by itself. */
    List<String> each(Collection<String> names) {
        return names.stream().map(name -> roles(List.of(name))).toList();
    }

    public TemplateInstance in(TemplateInstance page) {
        return page.setLocale(reader.language().code());
    }
}
