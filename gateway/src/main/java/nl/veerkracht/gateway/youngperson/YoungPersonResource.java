package nl.veerkracht.gateway.youngperson;

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
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.CaseService;
import nl.veerkracht.gateway.remote.CaseService.ParticipationRequest;
import nl.veerkracht.gateway.remote.TimelineQuery;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.timeline.TimelineAsked;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The page about one young person, and the form on it. */
@Path("/young-people/{id}")
@Blocking
public class YoungPersonResource {
    private final Reader reader;
    private final PersonDesk desk;
    private final PersonPages pages;
    private final CaseService cases;
    private final Words words;

    YoungPersonResource(Reader reader, PersonDesk desk, PersonPages pages, @RestClient CaseService cases, Words words) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
        this.cases = cases;
        this.words = words;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response show(UUID id, @BeanParam TimelineAsked asked, @QueryParam("done") @Nullable String done) {
        var line = pages.line(asked);
        return Response.status(line.errors().isEmpty() ? 200 : 400)
                .entity(pages.page(id, look(id, line.query()), line, done))
                .build();
    }

    @POST
    @Path("/officer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.TEXT_HTML)
    public Response ask(UUID id, @RestForm @Nullable UUID request, @RestForm @Nullable String reason) {
        var form = AskOfficerForm.filled(request, reason, words.in(reader.language()));
        var data = look(id, new TimelineQuery());
        if (form.error() != null) {
            return again(400, id, data, form);
        }
        try {
            send(data, form);
            return Response.seeOther(URI.create("/young-people/" + id + "?done=" + Flash.ASKED.code()))
                    .build();
        } catch (AlreadyDone already) {
            return Response.seeOther(URI.create("/young-people/" + id + "?done=" + Flash.ALREADY.code()))
                    .build();
        } catch (ServiceDown down) {
            return again(503, id, data, form.with(words.in(reader.language()).askErrorDown()));
        }
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/officer")
    public Response back(UUID id) {
        return Response.seeOther(URI.create("/young-people/" + id)).build();
    }

    private Response again(int status, UUID id, PersonData data, AskOfficerForm form) {
        return Response.status(status).entity(pages.again(id, data, form)).build();
    }

    private void send(PersonData data, AskOfficerForm form) {
        if (data.hasGap()) {
            throw Answers.down();
        }
        var person = data.person().value();
        var careCase = data.open().orElseThrow(UnknownResource::new);
        if (person == null || person.municipalityCode() == null) {
            throw new UnknownResource();
        }
        var request = new ParticipationRequest(
                "MUNICIPALITY", person.municipalityCode(), "attendance-officer", form.reason());
        Answers.done(cases.ask(reader.asking().authorization(), form.request().toString(), careCase.id(), request));
    }

    private PersonData look(UUID id, TimelineQuery part) {
        var data = Answers.await(desk.look(reader.asking(), id, part));
        if (data.isSilent()) {
            throw Answers.down();
        }
        return data;
    }
}
