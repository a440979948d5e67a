package nl.veerkracht.gateway.emergency;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.page.InEmergency;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.EmergencyService;
import nl.veerkracht.gateway.remote.EmergencyService.Reason;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Somebody asks for emergency access. The form is the same about everyone, also about who does not exist. */
@Path("/young-people/{id}/emergency")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class BreakGlassResource {
    private final Reader reader;
    private final InEmergency emergency;
    private final EmergencyService emergencies;
    private final Layouts layouts;
    private final Words words;

    BreakGlassResource(
            Reader reader,
            InEmergency emergency,
            @RestClient EmergencyService emergencies,
            Layouts layouts,
            Words words) {
        this.reader = reader;
        this.emergency = emergency;
        this.emergencies = emergencies;
        this.layouts = layouts;
        this.words = words;
    }

    @GET
    public TemplateInstance form(UUID id) {
        requireOffered();
        return page(id, "", null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(UUID id, @RestForm @Nullable String reason) {
        requireOffered();
        var why = Explained.of(reason, words.ofEmergencies(reader.language()));
        return why.error() == null ? sent(id, why.text()) : again(400, id, why.text(), why.error());
    }

    private Response sent(UUID id, String reason) {
        try {
            Answers.given(emergencies.open(reader.asking().authorization(), id, new Reason(reason)));
            return toPerson(id);
        } catch (AlreadyDone running) {
            return toPerson(id);
        } catch (Refused tooMany) {
            return again(429, id, reason, words.ofEmergencies(reader.language()).errorTooMany());
        } catch (ServiceDown down) {
            return again(503, id, reason, words.in(reader.language()).formErrorDown());
        }
    }

    private void requireOffered() {
        if (!emergency.mayBreakGlass()) {
            throw new UnknownResource();
        }
    }

    private static Response toPerson(UUID id) {
        return Response.seeOther(URI.create("/young-people/" + id)).build();
    }

    private Response again(int status, UUID id, String reason, @Nullable String error) {
        return Response.status(status).entity(page(id, reason, error)).build();
    }

    private TemplateInstance page(UUID id, String reason, @Nullable String error) {
        List<FormError> errors = Stream.ofNullable(error)
                .map(text -> new FormError("reason", text))
                .toList();
        return new BreakGlassPage(layouts.at(Place.ELSEWHERE), id, reason, errors)
                .setLocale(reader.language().code());
    }
}
