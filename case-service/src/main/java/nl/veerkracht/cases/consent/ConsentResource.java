package nl.veerkracht.cases.consent;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.kit.actor.Actors;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.paging.Page;
import org.jspecify.annotations.Nullable;

/** The consents of a case, and asking for one. */
@Blocking
@Path("/v1/cases/{caseId}/consents")
@Produces(MediaType.APPLICATION_JSON)
public class ConsentResource {
    private final AskForConsent askForConsent;
    private final ReadConsents readConsents;
    private final Access access;
    private final Actors actors;
    private final BusinessClock clock;

    ConsentResource(
            AskForConsent askForConsent, ReadConsents readConsents, Access access, Actors actors, BusinessClock clock) {
        this.askForConsent = askForConsent;
        this.readConsents = readConsents;
        this.access = access;
        this.actors = actors;
        this.clock = clock;
    }

    @GET
    public Page<ConsentView> list(@PathParam("caseId") UUID caseId) {
        return new Page<>(readConsents.of(caseId, actors.current()), null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response ask(@PathParam("caseId") UUID caseId, @Nullable ConsentRequest request) {
        var actor = actors.current();
        var wanted = ConsentRequest.checked(request, clock.today());
        var asked = askForConsent.run(caseId, wanted.terms(), wanted.purpose(), actor);
        return Response.created(URI.create("/v1/consents/" + asked.consent().id()))
                .entity(ConsentView.of(
                        asked, clock.today(), access.aboutCase(caseId).facts()))
                .build();
    }
}
