package nl.veerkracht.gateway.erasure;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.gateway.erasure.ErasuresPage.Line;
import nl.veerkracht.gateway.organisation.Names;
import nl.veerkracht.gateway.organisation.OrganisationWords;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.ErasureService;
import nl.veerkracht.gateway.remote.ErasureService.Due;
import nl.veerkracht.gateway.remote.ErasureService.Listing;
import nl.veerkracht.gateway.remote.ErasureService.Word;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.PeopleService;
import nl.veerkracht.gateway.session.Reader;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Who is to be erased and who was, for the administrators of a school. */
@Path("/organisation/erasures")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ErasuresResource {
    private final Reader reader;
    private final OrganisationWords words;
    private final ErasureService erasures;
    private final PeopleService people;

    ErasuresResource(
            Reader reader,
            OrganisationWords words,
            @RestClient ErasureService erasures,
            @RestClient PeopleService people) {
        this.reader = reader;
        this.words = words;
        this.erasures = erasures;
        this.people = people;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("show") @Nullable String show, @QueryParam("cursor") @Nullable String cursor) {
        var shown = ErasureShow.parse(show);
        return words.in(shown.isDue() ? due(cursor) : asked(shown, cursor));
    }

    private ErasuresPage due(@Nullable String cursor) {
        var found = Answers.await(Part.of(erasures.due(reader.asking().authorization(), cursor)));
        var lines = found.or(Listed.none()).items().stream().map(this::line).toList();
        return page(ErasureShow.DUE, found, lines);
    }

    private ErasuresPage asked(ErasureShow show, @Nullable String cursor) {
        var token = reader.asking().authorization();
        var found = Answers.await(Part.of(erasures.all(token, show.isDone() ? "CARRIED_OUT" : "WAITING", cursor)));
        var items = found.or(Listed.none()).items();
        var names = Names.of(
                people, token, items.stream().map(one -> last(one).by()).toList());
        return page(show, found, items.stream().map(one -> line(one, names)).toList());
    }

    private ErasuresPage page(ErasureShow show, Part<? extends Listed<?>> found, List<Line> lines) {
        var more = found.value() == null ? null : found.value().nextCursor();
        return new ErasuresPage(words.layout(), show, lines, !found.isShown(), more);
    }

    private Line line(Due one) {
        return new Line(null, one.youngPersonId(), null, "", words.dates().day(one.since()), false);
    }

    private Line line(Listing one, Names names) {
        var last = last(one);
        return new Line(
                one.id(),
                one.youngPersonId(),
                GroundWord.parse(one.ground()),
                names.orAccount(last.by()),
                words.dates().moment(last.at()),
                one.approved() == null && one.asked().by().equals(reader.actor().subject()));
    }

    /** What was said last about it. */
    private static Word last(Listing one) {
        return Objects.requireNonNullElse(one.approved(), one.asked());
    }
}
