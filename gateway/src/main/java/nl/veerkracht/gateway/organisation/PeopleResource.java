package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.veerkracht.gateway.organisation.PeoplePage.Line;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.PeopleService;
import nl.veerkracht.gateway.remote.PeopleService.Colleague;
import nl.veerkracht.gateway.session.Reader;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The list of people of the organisation, and the form that adds somebody. */
@Path("/organisation/people")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PeopleResource {
    private final Reader reader;
    private final OrganisationWords words;
    private final PeopleService people;

    PeopleResource(Reader reader, OrganisationWords words, @RestClient PeopleService people) {
        this.reader = reader;
        this.words = words;
        this.people = people;
    }

    @GET
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String search, @QueryParam("cursor") @Nullable String cursor) {
        var text = search.strip();
        var found = Answers.await(Part.of(people.people(reader.asking().authorization(), text, null, cursor, null)));
        var listed = found.or(Listed.none());
        var lines = listed.items().stream().map(this::line).toList();
        return words.in(new PeoplePage(words.layout(), text, lines, !found.isShown(), more(text, listed.nextCursor())));
    }

    @GET
    @Path("/new")
    public TemplateInstance form() {
        return page(PersonForm.empty(reader.actor()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @RestForm @Nullable String givenName,
            @RestForm @Nullable String familyName,
            @RestForm @Nullable String email,
            @RestForm @Nullable List<String> roles,
            @RestForm @Nullable String staffNumber) {
        var form = PersonForm.empty(reader.actor())
                .filled(givenName, familyName, email, roles, staffNumber)
                .checked(words.own());
        return form.errors().isEmpty() ? added(form) : again(400, form);
    }

    private Response added(PersonForm form) {
        try {
            var added = Answers.given(people.add(reader.asking().authorization(), form.request()));
            var done = added.mailed() ? OrganisationDone.ADDED : OrganisationDone.UNMAILED;
            return Response.seeOther(URI.create("/organisation/people/" + added.id() + "?done=" + done.code()))
                    .build();
        } catch (AlreadyDone inUse) {
            return again(409, form.with("email", words.own().errorEmailInUse()));
        } catch (ServiceDown down) {
            return again(503, form.with("givenName", words.later()));
        }
    }

    private Response again(int status, PersonForm form) {
        return Response.status(status).entity(page(form)).build();
    }

    private TemplateInstance page(PersonForm form) {
        return words.in(new PersonPage(words.layout(), null, null, form));
    }

    private static @Nullable String more(String text, @Nullable String cursor) {
        return cursor == null ? null : "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8) + "&cursor=" + cursor;
    }

    private Line line(Colleague one) {
        return new Line(one.id(), one.fullName(), one.email(), words.each(one.roles()), one.active());
    }
}
