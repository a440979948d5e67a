package nl.veerkracht.gateway.worklist;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Collectors;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Who;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.People;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.remote.SchoolService.NameSearch;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Searches by name. A form that is answered at once and not led on: the name must stand in no address. */
@Path("/search")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class SearchResource {
    private static final int MOST = 20;
    private static final int LONGEST = 100;

    private final Reader reader;
    private final SchoolService school;
    private final Layouts layouts;
    private final Words words;

    SearchResource(Reader reader, @RestClient SchoolService school, Layouts layouts, Words words) {
        this.reader = reader;
        this.school = school;
        this.layouts = layouts;
        this.words = words;
    }

    @GET
    public TemplateInstance show() {
        return page("", null, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response search(@RestForm @Nullable String name) {
        var typed = name == null ? "" : name.strip();
        var own = own();
        if (typed.length() > LONGEST || typed.chars().anyMatch(Character::isISOControl)) {
            return answer(400, page(typed, own.errorSearchLong(), null));
        }
        if (typed.codePoints().filter(Character::isLetterOrDigit).count() < 2) {
            return answer(400, page(typed, own.errorSearch(), null));
        }
        try {
            var asked = school.search(reader.asking().authorization(), new NameSearch(typed));
            return answer(200, page(typed, null, Answers.given(asked).items()));
        } catch (ServiceDown down) {
            return answer(503, page(typed, own.errorSearchDown(), null));
        }
    }

    private static Response answer(int status, TemplateInstance page) {
        return Response.status(status).entity(page).build();
    }

    private TemplateInstance page(String typed, @Nullable String error, @Nullable List<YoungPerson> found) {
        if (reader.onlyAdministers()) {
            throw new UnknownResource();
        }
        return new SearchPage(
                        layouts.at(Place.WORK),
                        typed,
                        error,
                        error == null ? List.of() : List.of(new FormError("name", error)),
                        found == null ? null : who(found),
                        found != null && found.size() >= MOST)
                .setLocale(reader.language().code());
    }

    private List<Who> who(List<YoungPerson> found) {
        var people = new People(
                found.stream().collect(Collectors.toMap(YoungPerson::id, each -> each, (one, same) -> one)), false);
        var messages = words.in(reader.language());
        return found.stream().map(each -> Who.of(each.id(), people, messages)).toList();
    }

    private WorklistMessages own() {
        return Words.of(WorklistMessages.class, reader.language());
    }
}
