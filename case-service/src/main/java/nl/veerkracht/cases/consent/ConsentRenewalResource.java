package nl.veerkracht.cases.consent;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Asking for the same consent anew, before or after it ends. */
@Blocking
@Path("/v1/consents/{consentId}/renewal")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ConsentRenewalResource {
    private final RenewConsent renewConsent;
    private final Access access;
    private final Actors actors;
    private final BusinessClock clock;

    ConsentRenewalResource(RenewConsent renewConsent, Access access, Actors actors, BusinessClock clock) {
        this.renewConsent = renewConsent;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    /** @param until the day on which it no longer holds, at most a year after it begins */
    public record RenewalRequest(@Nullable LocalDate until) {}

    @POST
    public Response renew(@PathParam("consentId") UUID consentId, @Nullable RenewalRequest request) {
        var asked = renewConsent.run(consentId, request == null ? null : request.until(), actors.current());
        var facts = access.aboutCase(asked.consent().caseId()).facts();
        return Response.created(URI.create("/v1/consents/" + asked.consent().id()))
                .entity(ConsentView.of(asked, clock.today(), facts))
                .build();
    }
}
