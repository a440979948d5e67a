package nl.veerkracht.gateway.identity;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.identity.IdentityPage.Line;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Flash.Said;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Who;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.IdentityService;
import nl.veerkracht.gateway.remote.IdentityService.Pair;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** Shows who may be the same young person, and lets who knows both say so. */
@Path("/same-person")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class IdentityResource {
    private static final String PAGE = "/same-person";
    private static final String SAVED = "saved";
    private static final String NUMBER = "NATIONAL_NUMBER";

    private final Reader reader;
    private final IdentityDesk desk;
    private final Layouts layouts;
    private final Words words;

    IdentityResource(Reader reader, IdentityDesk desk, Layouts layouts, Words words) {
        this.reader = reader;
        this.desk = desk;
        this.layouts = layouts;
        this.words = words;
    }

    @GET
    public TemplateInstance show(@QueryParam("about") @Nullable UUID about, @QueryParam("done") @Nullable String done) {
        var nothing = new IdentityFields();
        nothing.about = about;
        return page(SAVED.equals(done) ? new Said(own().saidSaved(), true) : null, nothing, null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(@BeanParam IdentityFields fields) {
        if (fields.first == null || fields.second == null || fields.status == null) {
            throw new UnknownResource();
        }
        if (fields.isTooLong()) {
            return again(400, fields, own().errorReason());
        }
        try {
            desk.say(
                    reader.asking(),
                    new IdentityService.Said(
                            fields.first,
                            fields.second,
                            fields.status,
                            fields.typed().isEmpty() ? null : fields.typed()));
            var only = fields.about == null ? "" : "&about=" + fields.about;
            return Response.seeOther(URI.create(PAGE + "?done=" + SAVED + only)).build();
        } catch (ServiceDown down) {
            return again(503, fields, words.in(reader.language()).formErrorDown());
        }
    }

    private Response again(int status, IdentityFields typed, String error) {
        return Response.status(status).entity(page(null, typed, error)).build();
    }

    private TemplateInstance page(@Nullable Said said, IdentityFields typed, @Nullable String error) {
        if (reader.onlyAdministers()) {
            throw new UnknownResource();
        }
        var found = desk.look(reader.asking(), typed.about);
        var field = IdentityPage.fieldOf(String.valueOf(typed.first), String.valueOf(typed.second));
        return new IdentityPage(
                        layouts.at(Place.WORK),
                        said,
                        error == null ? List.of() : List.of(new FormError(field, error)),
                        typed.about,
                        lines(found.likely(), typed, error),
                        lines(found.same(), typed, error),
                        lines(found.different(), typed, error))
                .setLocale(reader.language().code());
    }

    private List<Line> lines(List<Pair> pairs, IdentityFields typed, @Nullable String error) {
        return pairs.stream().map(pair -> line(pair, typed, error)).toList();
    }

    private Line line(Pair pair, IdentityFields typed, @Nullable String error) {
        var messages = words.in(reader.language());
        var isTyped = typed.isAbout(pair.first().id(), pair.second().id());
        return new Line(
                Who.of(pair.first(), messages),
                Who.of(pair.second(), messages),
                ground(pair),
                isTyped ? typed.typed() : pair.reason() == null ? "" : pair.reason(),
                isTyped ? error : null);
    }

    private String ground(Pair pair) {
        if (pair.ground() == null || pair.decidedAt() == null) {
            return "";
        }
        var day = new Dates(reader.language()).moment(pair.decidedAt()).text();
        return NUMBER.equals(pair.ground()) ? own().byNumber(day) : own().byPerson(day);
    }

    private IdentityMessages own() {
        return Words.of(IdentityMessages.class, reader.language());
    }
}
