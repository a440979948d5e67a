package nl.veerkracht.gateway.family;

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
import nl.veerkracht.gateway.page.Messages;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.FamilyService;
import nl.veerkracht.gateway.remote.FamilyService.LinkRequest;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.DomainProblem.Kind;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form for the code from the school; the longest code that could be one is much shorter than what is refused here. */
@Path("/family/code")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class CodeResource {
    private static final int LONGEST = 40;

    private final Reader reader;
    private final FamilyService family;
    private final FamilyPages pages;

    CodeResource(Reader reader, @RestClient FamilyService family, FamilyPages pages) {
        this.reader = reader;
        this.family = family;
        this.pages = pages;
    }

    @GET
    public TemplateInstance form() {
        return pages.code("", null);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response link(@RestForm @Nullable String code) {
        var typed = code == null ? "" : code.strip();
        if (typed.isEmpty() || typed.length() > LONGEST) {
            return again(400, typed, typed.isEmpty() ? words().codeErrorEmpty() : words().codeErrorUnknown());
        }
        try {
            Answers.given(family.link(reader.asking().authorization(), new LinkRequest(typed)));
            return Response.seeOther(URI.create("/family?done=" + FamilyDone.LINKED.code()))
                    .build();
        } catch (Refused refused) {
            return again(refused.kind().status(), typed, why(refused));
        } catch (ServiceDown down) {
            return again(503, typed, words().codeErrorDown());
        }
    }

    private String why(Refused refused) {
        return refused.kind() == Kind.TOO_MANY ? words().codeErrorTooMany() : words().codeErrorUnknown();
    }

    private Messages words() {
        return pages.messages();
    }

    private Response again(int status, String typed, String error) {
        return Response.status(status).entity(pages.code(typed, error)).build();
    }
}
