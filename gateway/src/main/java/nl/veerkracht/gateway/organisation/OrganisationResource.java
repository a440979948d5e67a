package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.session.Reader;

/** Where an administrator begins: what there is to look after in the own organisation. */
@Path("/organisation")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class OrganisationResource {
    private final Reader reader;
    private final Layouts layouts;
    private final Words words;

    OrganisationResource(Reader reader, Layouts layouts, Words words) {
        this.reader = reader;
        this.layouts = layouts;
        this.words = words;
    }

    @GET
    public TemplateInstance show() {
        var actor = reader.actor();
        var name = new Organisations(words.in(reader.language()), null)
                .name(actor.organisationKind(), actor.organisationIdentifier());
        var school = OrganisationKind.parse(actor.organisationKind())
                .filter(OrganisationKind.SCHOOL::equals)
                .isPresent();
        return new OrganisationPage(layouts.at(Place.ORGANISATION), name, school)
                .setLocale(reader.language().code());
    }
}
