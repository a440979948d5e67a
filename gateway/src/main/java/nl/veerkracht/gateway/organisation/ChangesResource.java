package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import nl.veerkracht.gateway.organisation.ChangesPage.Line;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.PeopleService;
import nl.veerkracht.gateway.remote.PeopleService.Change;
import nl.veerkracht.gateway.session.Reader;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** What the administrators of the organisation changed, newest first. */
@Path("/organisation/people/changes")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ChangesResource {
    private final Reader reader;
    private final OrganisationWords words;
    private final PeopleService people;

    ChangesResource(Reader reader, OrganisationWords words, @RestClient PeopleService people) {
        this.reader = reader;
        this.words = words;
        this.people = people;
    }

    @GET
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        var token = reader.asking().authorization();
        var found = Answers.await(Part.of(people.changes(token, cursor)));
        var listed = found.or(Listed.none());
        var names = Names.of(
                people,
                token,
                listed.items().stream()
                        .flatMap(change -> Stream.of(change.by(), change.whom()))
                        .toList());
        var lines = listed.items().stream().map(change -> line(change, names)).toList();
        return words.in(new ChangesPage(words.layout(), lines, !found.isShown(), listed.nextCursor()));
    }

    private Line line(Change change, Names names) {
        return new Line(
                words.dates().moment(change.at()),
                names.orAccount(change.by()),
                ChangeWord.parse(change.kind()),
                names.orAccount(change.whom()),
                names.of(change.whom()) == null ? null : change.whom(),
                !change.rolesBefore().equals(change.rolesAfter()),
                words.roles(change.rolesBefore()),
                words.roles(change.rolesAfter()),
                change.done());
    }
}
