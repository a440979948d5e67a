package nl.veerkracht.gateway.family;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.FamilyService;
import nl.veerkracht.gateway.remote.FamilyService.Consent;
import nl.veerkracht.gateway.remote.FamilyService.ConsentAnswer;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Says yes or no to what was asked, or takes a yes back, and goes back to the page, which tells what came of it. */
@Path("/family/{id}/consents/{consent}")
@Blocking
public class FamilyConsentForms {
    private final Reader reader;
    private final FamilyService family;

    FamilyConsentForms(Reader reader, @RestClient FamilyService family) {
        this.reader = reader;
        this.family = family;
    }

    @POST
    @Path("/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(UUID id, UUID consent, @RestForm @Nullable String agrees) {
        var yes = agrees(agrees);
        var sent = family.answer(reader.asking().authorization(), consent, new ConsentAnswer(yes));
        return back(id, came(sent, yes ? FamilyDone.AGREED : FamilyDone.REFUSED));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response withdraw(UUID id, UUID consent) {
        var sent = family.withdraw(reader.asking().authorization(), consent, Map.of());
        return back(id, came(sent, FamilyDone.WITHDRAWN));
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/{form: answer|withdrawal}")
    public Response back(UUID id) {
        return Response.seeOther(URI.create("/family/" + id)).build();
    }

    private static boolean agrees(@Nullable String agrees) {
        return switch (String.valueOf(agrees)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new UnknownResource();
        };
    }

    private static FamilyDone came(Uni<Consent> sent, FamilyDone done) {
        try {
            Answers.given(sent);
            return done;
        } catch (AlreadyDone over) {
            return FamilyDone.OVER;
        } catch (Refused others) {
            return FamilyDone.OTHERS;
        } catch (ServiceDown down) {
            return FamilyDone.LATER;
        }
    }

    private static Response back(UUID id, FamilyDone done) {
        return Response.seeOther(URI.create("/family/" + id + "?done=" + done.code()))
                .build();
    }
}
