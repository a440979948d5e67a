package nl.veerkracht.gateway.youngperson;

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
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.FamilyService;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whoever takes part asks the family whether the own organisation may see something. */
@Path("/young-people/{id}/consents")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class AskConsentResource {
    private final Reader reader;
    private final FamilyFormPages pages;
    private final FamilyService family;
    private final BusinessClock clock;

    AskConsentResource(Reader reader, FamilyFormPages pages, @RestClient FamilyService family, BusinessClock clock) {
        this.reader = reader;
        this.pages = pages;
        this.family = family;
        this.clock = clock;
    }

    @GET
    @Path("/new")
    public TemplateInstance form(UUID id) {
        return pages.asking(id, pages.look(id), empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            UUID id,
            @RestForm @Nullable String what,
            @RestForm @Nullable String purpose,
            @RestForm @Nullable String last) {
        var data = pages.look(id);
        var form = empty().filled(what, purpose, last, clock.today(), pages.messages());
        return form.errors().isEmpty() ? sent(id, data, form) : again(400, id, data, form);
    }

    /** Where one lands after signing in again half-way, or choosing the other language. */
    @GET
    public Response back(UUID id) {
        return Response.seeOther(URI.create("/young-people/" + id)).build();
    }

    private Response sent(UUID id, PersonData data, AskConsentForm form) {
        var caseId = data.open().map(CareCase::id).orElseThrow(UnknownResource::new);
        try {
            Answers.given(family.ask(reader.asking().authorization(), caseId, form.request(reader.actor())));
            return Response.seeOther(URI.create("/young-people/" + id + "?done=" + Flash.CONSENT.code()))
                    .build();
        } catch (Refused refused) {
            return again(422, id, data, form.with(pages.whyNotAsked(refused)));
        } catch (ServiceDown down) {
            return again(503, id, data, form.with(pages.messages().formErrorDown()));
        }
    }

    private AskConsentForm empty() {
        var form = AskConsentForm.empty(reader.actor(), clock.today());
        if (form.choices().isEmpty()) {
            throw new UnknownResource();
        }
        return form;
    }

    private Response again(int status, UUID id, PersonData data, AskConsentForm form) {
        return Response.status(status).entity(pages.asking(id, data, form)).build();
    }
}
