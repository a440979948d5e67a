package nl.veerkracht.gateway.erasure;

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
import java.util.UUID;
import nl.veerkracht.gateway.organisation.OrganisationWords;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.ErasureService;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Somebody asks that a young person be erased: nothing goes by it yet. */
@Path("/organisation/erasures/new")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class WishResource {
    private final Reader reader;
    private final OrganisationWords words;
    private final ErasureService erasures;

    WishResource(Reader reader, OrganisationWords words, @RestClient ErasureService erasures) {
        this.reader = reader;
        this.words = words;
        this.erasures = erasures;
    }

    /** @param person whom it is about, from the list of those of whom nothing has to be kept */
    @GET
    public TemplateInstance form(@QueryParam("person") @Nullable UUID person) {
        return page(
                person == null
                        ? WishForm.filled(null, null, null)
                        : WishForm.filled(person.toString(), GroundWord.RETENTION.name(), null));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(
            @RestForm @Nullable String whom, @RestForm @Nullable String ground, @RestForm @Nullable String note) {
        var form = WishForm.filled(whom, ground, note).checked(messages());
        return form.errors().isEmpty() ? sent(form) : again(400, form);
    }

    private Response sent(WishForm form) {
        try {
            var made = Answers.given(erasures.ask(reader.asking().authorization(), form.request()));
            return ErasureDone.ASKED.at(made.id());
        } catch (UnknownResource nobody) {
            return again(422, form.with("whom", messages().errorUnknown()));
        } catch (AlreadyDone enrolled) {
            return again(409, form.with("ground", messages().errorEnrolled()));
        } catch (ServiceDown down) {
            return again(503, form.with("whom", words.later()));
        }
    }

    private ErasureMessages messages() {
        return words.of(ErasureMessages.class);
    }

    private Response again(int status, WishForm form) {
        return Response.status(status).entity(page(form)).build();
    }

    private TemplateInstance page(WishForm form) {
        return words.in(new WishPage(words.layout(), form));
    }
}
