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
import java.util.UUID;
import nl.veerkracht.gateway.language.Dates;
import nl.veerkracht.gateway.page.Layout.Place;
import nl.veerkracht.gateway.page.Layouts;
import nl.veerkracht.gateway.page.Words;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.EmergencyService;
import nl.veerkracht.gateway.remote.EmergencyService.EmergencyAccess;
import nl.veerkracht.gateway.remote.EmergencyService.JudgementRequest;
import nl.veerkracht.gateway.session.Reader;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A second person reads why somebody looked, and judges whether it was needed. */
@Path("/emergencies/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class JudgementResource {
    private final Reader reader;
    private final EmergencyService emergencies;
    private final Layouts layouts;
    private final Words words;

    JudgementResource(Reader reader, @RestClient EmergencyService emergencies, Layouts layouts, Words words) {
        this.reader = reader;
        this.emergencies = emergencies;
        this.layouts = layouts;
        this.words = words;
    }

    @GET
    public TemplateInstance show(UUID id) {
        return page(look(id), JudgementForm.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response judge(UUID id, @RestForm @Nullable String justified, @RestForm @Nullable String explanation) {
        var judged = look(id);
        var form = JudgementForm.filled(justified, explanation, words.ofEmergencies(reader.language()));
        return form.errors().isEmpty() ? sent(judged, form) : again(400, judged, form);
    }

    private Response sent(EmergencyAccess judged, JudgementForm form) {
        var request = new JudgementRequest(form.isYes(), form.explanation());
        try {
            Answers.given(emergencies.judge(reader.asking().authorization(), judged.id(), request));
            return Response.seeOther(URI.create("/emergencies?done=" + EmergenciesResource.SAVED))
                    .build();
        } catch (AlreadyDone already) {
            return Response.seeOther(URI.create("/emergencies/" + judged.id())).build();
        } catch (Refused own) {
            return again(
                    422,
                    judged,
                    form.with(words.ofEmergencies(reader.language()).errorOwn()));
        } catch (ServiceDown down) {
            return again(503, judged, form.with(words.in(reader.language()).formErrorDown()));
        }
    }

    private EmergencyAccess look(UUID id) {
        return Answers.given(emergencies.one(reader.asking().authorization(), id));
    }

    private Response again(int status, EmergencyAccess judged, JudgementForm form) {
        return Response.status(status).entity(page(judged, form)).build();
    }

    private TemplateInstance page(EmergencyAccess one, JudgementForm form) {
        var line = EmergencyLine.of(
                one, words.in(reader.language()), words.ofEmergencies(reader.language()), new Dates(reader.language()));
        return new JudgementPage(layouts.at(Place.EMERGENCIES), line, form)
                .setLocale(reader.language().code());
    }
}
