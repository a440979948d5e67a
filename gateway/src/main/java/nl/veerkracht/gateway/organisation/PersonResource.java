package nl.veerkracht.gateway.organisation;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
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
import nl.veerkracht.gateway.organisation.PersonPage.Someone;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.PeopleService;
import nl.veerkracht.gateway.remote.PeopleService.Colleague;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Somebody who works for the organisation: what they may do, and whether they may sign in. */
@Path("/organisation/people/{id: [0-9a-f-]+}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class PersonResource {
    private final Reader reader;
    private final OrganisationWords words;
    private final PeopleService people;

    PersonResource(Reader reader, OrganisationWords words, @RestClient PeopleService people) {
        this.reader = reader;
        this.words = words;
        this.people = people;
    }

    @GET
    public TemplateInstance show(UUID id, @QueryParam("done") @Nullable String done) {
        var one = look(id);
        return page(one, PersonForm.of(reader.actor(), one), done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(
            UUID id,
            @RestForm @Nullable String givenName,
            @RestForm @Nullable String familyName,
            @RestForm @Nullable List<String> roles,
            @RestForm @Nullable String staffNumber) {
        var form = PersonForm.empty(reader.actor())
                .filled(givenName, familyName, null, roles, staffNumber)
                .checked(words.own());
        return form.errors().isEmpty() ? changed(id, form) : again(400, id, form);
    }

    /** The buttons below the form. */
    @POST
    @Path("/{what: deactivation|activation|invitation}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(UUID id, String what) {
        return to(id, acted(id, what));
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/{what: deactivation|activation|invitation}")
    public Response back(UUID id) {
        return Response.seeOther(URI.create("/organisation/people/" + id)).build();
    }

    private Response changed(UUID id, PersonForm form) {
        try {
            Answers.given(people.change(reader.asking().authorization(), id, form.request()));
            return to(id, OrganisationDone.SAVED);
        } catch (Refused own) {
            return again(422, id, form.with("roles", words.own().errorOwnRole()));
        } catch (ServiceDown down) {
            return again(503, id, form.with("givenName", words.later()));
        }
    }

    private OrganisationDone acted(UUID id, String what) {
        try {
            Answers.given(people.act(reader.asking().authorization(), id, what)).close();
            return switch (what) {
                case "deactivation" -> OrganisationDone.DEACTIVATED;
                case "activation" -> OrganisationDone.ACTIVATED;
                case "invitation" -> OrganisationDone.MAILED;
                default -> throw new UnknownResource();
            };
        } catch (Refused refused) {
            return OrganisationDone.REFUSED;
        } catch (ServiceDown down) {
            return OrganisationDone.LATER;
        }
    }

    private Colleague look(UUID id) {
        return Answers.given(people.person(reader.asking().authorization(), id));
    }

    private Response again(int status, UUID id, PersonForm form) {
        return Response.status(status).entity(page(look(id), form, null)).build();
    }

    private TemplateInstance page(Colleague one, PersonForm form, @Nullable String done) {
        var self = one.id().toString().equals(reader.actor().subject());
        var someone = new Someone(one.id(), one.fullName(), one.email(), one.active(), self);
        return words.in(new PersonPage(words.layout(), OrganisationDone.said(done, words.own()), someone, form));
    }

    private static Response to(UUID id, OrganisationDone done) {
        return Response.seeOther(URI.create("/organisation/people/" + id + "?done=" + done.code()))
                .build();
    }
}
