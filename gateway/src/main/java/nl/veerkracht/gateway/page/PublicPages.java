package nl.veerkracht.gateway.page;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.veerkracht.gateway.language.LanguageChoice;
import nl.veerkracht.gateway.page.Layout.Place;

/** What is there for everybody: the page after signing out, and the answer for every address that is not there. */
@Path("/")
@Blocking
public class PublicPages {
    private final Layouts layouts;
    private final Words words;
    private final LanguageChoice choice;

    PublicPages(Layouts layouts, Words words, LanguageChoice choice) {
        this.layouts = layouts;
        this.words = words;
        this.choice = choice;
    }

    @GET
    @Path("/signed-out")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance signedOut() {
        var messages = words.in(choice.language());
        return new MessagePage(
                        layouts.at(Place.ELSEWHERE),
                        messages.signedOutTitle(),
                        messages.signedOutText(),
                        messages.signInAgain(),
                        null)
                .setLocale(choice.language().code());
    }

    /** Everything else. */
    @GET
    @Path("/{any: .+}")
    @Produces({MediaType.TEXT_HTML, MediaType.WILDCARD})
    public String unknown() {
        throw new NotFoundException();
    }
}
