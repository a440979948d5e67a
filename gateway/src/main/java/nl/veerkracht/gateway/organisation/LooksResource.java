package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.veerkracht.gateway.organisation.LooksPage.Line;
import nl.veerkracht.gateway.organisation.LooksPage.Seen;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.LookService.Look;
import nl.veerkracht.gateway.remote.PeopleService;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Who of the organisation looked at whom, for who checks it: the logs of both services that have records, as one list. */
@Path("/organisation/access-log")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class LooksResource {
    private static final int MOST = 50;

    private final Reader reader;
    private final OrganisationWords words;
    private final BothLogs logs;
    private final PeopleService people;
    private final BusinessClock clock;

    LooksResource(
            Reader reader,
            OrganisationWords words,
            BothLogs logs,
            @RestClient PeopleService people,
            BusinessClock clock) {
        this.reader = reader;
        this.words = words;
        this.logs = logs;
        this.people = people;
        this.clock = clock;
    }

    @GET
    public Response show(
            @QueryParam("from") @Nullable String from,
            @QueryParam("to") @Nullable String to,
            @QueryParam("user") @Nullable String user,
            @QueryParam("show") @Nullable String show,
            @QueryParam("cursor") @Nullable String cursor) {
        var form = LookForm.of(from, to, user, show, clock.today()).checked(words.own());
        return form.errors().isEmpty()
                ? Response.ok(found(form, cursor)).build()
                : Response.status(400)
                        .entity(words.in(new LooksPage(words.layout(), form, List.of(), false, false, null)))
                        .build();
    }

    private TemplateInstance found(LookForm form, @Nullable String cursor) {
        var token = reader.asking().authorization();
        var told = Answers.await(logs.looks(token, form.query(cursor, MOST)));
        var looks = Looks.of(told.school(), told.cases(), MOST);
        var names =
                Names.of(people, token, looks.shown().stream().map(Look::userId).toList());
        return words.in(new LooksPage(
                words.layout(),
                form,
                looks.shown().stream().map(look -> line(look, names)).toList(),
                !told.school().isShown(),
                !told.cases().isShown(),
                looks.older()));
    }

    private Line line(Look look, Names names) {
        return new Line(
                words.dates().moment(look.begun()),
                look.userId(),
                names.of(look.userId()),
                words.roles(look.roles()),
                ActionWord.parse(look.actionCode()),
                look.action(),
                Seen.of(look.verdicts()),
                look.dataSubject(),
                look.purpose(),
                look.answer());
    }
}
