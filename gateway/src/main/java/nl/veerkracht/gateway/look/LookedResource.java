package nl.veerkracht.gateway.look;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Organisations;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.FamilyService;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.audit.LookView;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Who looked in the records of the school and of the case, as one list, for the young person and the parents. */
@Path("/family/{id}/looked")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class LookedResource {
    private static final int AT_ONCE = 100;

    private final Reader reader;
    private final FamilyService cases;
    private final SchoolService school;
    private final Layouts layouts;
    private final Words words;

    LookedResource(
            Reader reader,
            @RestClient FamilyService cases,
            @RestClient SchoolService school,
            Layouts layouts,
            Words words) {
        this.reader = reader;
        this.cases = cases;
        this.school = school;
        this.layouts = layouts;
        this.words = words;
    }

    private record Told(Part<Listed<LookView>> cases, Part<Listed<LookView>> school) {}

    @GET
    public TemplateInstance show(UUID id, @QueryParam("before") @Nullable String before) {
        var told = Answers.await(ask(id, moment(before)));
        if (told.cases().isRefused()) {
            throw new UnknownResource();
        }
        if (told.cases().isMissing() && !told.school().isShown()) {
            throw Answers.down();
        }
        return page(id, told);
    }

    private TemplateInstance page(UUID id, Told told) {
        var language = reader.language();
        var merged = MergedLooks.of(
                List.of(told.cases().or(Listed.none()), told.school().or(Listed.none())));
        var organisations = new Organisations(words.in(language), null);
        return new LookedPage(
                        layouts.at(Place.FAMILY),
                        id,
                        reader.relation(),
                        LookLine.of(merged.looks(), organisations, new Dates(language)),
                        told.school().isMissing(),
                        told.cases().isMissing(),
                        merged.older())
                .setLocale(language.code());
    }

    private Uni<Told> ask(UUID id, @Nullable Instant before) {
        var token = reader.asking().authorization();
        return Uni.combine()
                .all()
                .unis(
                        Part.of(cases.accessLog(token, id, before, AT_ONCE)),
                        Part.of(school.accessLog(token, id, before, AT_ONCE)))
                .combinedWith(Told::new);
    }

    private static @Nullable Instant moment(@Nullable String before) {
        try {
            return before == null ? null : Instant.parse(before);
        } catch (DateTimeParseException notOurs) {
            throw new UnknownResource();
        }
    }
}
