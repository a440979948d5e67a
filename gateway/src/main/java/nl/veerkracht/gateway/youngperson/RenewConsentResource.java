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
import nl.veerkracht.gateway.page.ConsentState;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.FamilyService;
import nl.veerkracht.gateway.remote.FamilyService.Consent;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Whoever takes part asks the family for the same consent anew, when it ends or has ended. */
@Path("/young-people/{id}/consents/{consentId}/renewal")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class RenewConsentResource {
    private final Reader reader;
    private final FamilyFormPages pages;
    private final FamilyService family;
    private final BusinessClock clock;

    RenewConsentResource(Reader reader, FamilyFormPages pages, @RestClient FamilyService family, BusinessClock clock) {
        this.reader = reader;
        this.pages = pages;
        this.family = family;
        this.clock = clock;
    }

    @GET
    public TemplateInstance form(UUID id, UUID consentId) {
        var data = pages.look(id);
        var consent = consent(data, consentId);
        return pages.renewing(id, data, consent, RenewConsentForm.empty(consent, clock.today()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response renew(UUID id, UUID consentId, @RestForm @Nullable String last) {
        var data = pages.look(id);
        var consent = consent(data, consentId);
        var empty = RenewConsentForm.empty(consent, clock.today());
        var form = empty.filled(last, pages.wrongDay(empty));
        return form.errors().isEmpty() ? sent(id, data, consent, form) : again(400, id, data, consent, form);
    }

    private Response sent(UUID id, PersonData data, Consent consent, RenewConsentForm form) {
        try {
            Answers.given(family.renew(reader.asking().authorization(), consent.id(), form.request()));
            return back(id, Flash.CONSENT);
        } catch (AlreadyDone renewed) {
            return back(id, Flash.ALREADY);
        } catch (Refused refused) {
            return again(422, id, data, consent, form.with(pages.whyNotAsked(refused)));
        } catch (ServiceDown down) {
            return again(503, id, data, consent, form.with(pages.messages().formErrorDown()));
        }
    }

    /** The consent, of which the reader may know and which can be asked anew; without one this page is not there. */
    private Consent consent(PersonData data, UUID consentId) {
        if (AskConsentForm.askable(reader.actor()).isEmpty()) {
            throw new UnknownResource();
        }
        if (data.consents().isMissing()) {
            throw Answers.down();
        }
        return data.consents().or(Listed.none()).items().stream()
                .filter(one -> one.id().equals(consentId))
                .filter(one -> ConsentState.parse(one.status()).isRenewable())
                .findFirst()
                .orElseThrow(UnknownResource::new);
    }

    private static Response back(UUID id, Flash done) {
        return Response.seeOther(URI.create("/young-people/" + id + "?done=" + done.code()))
                .build();
    }

    private Response again(int status, UUID id, PersonData data, Consent consent, RenewConsentForm form) {
        return Response.status(status)
                .entity(pages.renewing(id, data, consent, form))
                .build();
    }
}
