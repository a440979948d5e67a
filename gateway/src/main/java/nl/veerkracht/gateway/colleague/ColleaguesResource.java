package nl.veerkracht.gateway.colleague;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.page.FormError;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.LeaveService;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Says who is away and who stands in. */
@Path("/colleagues")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ColleaguesResource {
    private final Reader reader;
    private final ColleaguesPages pages;
    private final BusinessClock clock;
    private final LeaveService leaves;

    ColleaguesResource(Reader reader, ColleaguesPages pages, BusinessClock clock, @RestClient LeaveService leaves) {
        this.reader = reader;
        this.pages = pages;
        this.clock = clock;
        this.leaves = leaves;
    }

    @GET
    public TemplateInstance show(@QueryParam("done") @Nullable String done) {
        return pages.page(done, LeaveForm.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response record(
            @RestForm @Nullable String who,
            @RestForm @Nullable String from,
            @RestForm @Nullable String until,
            @RestForm @Nullable String substitute) {
        var form = LeaveForm.filled(who, from, until, substitute)
                .checked(reader.actor().subject(), clock.today(), pages.own());
        return form.errors().isEmpty() ? recorded(form) : again(400, form, form.errors());
    }

    private Response recorded(LeaveForm form) {
        try {
            Answers.given(leaves.record(reader.asking().authorization(), form.wanted(pages.colleagues())))
                    .close();
            return to(ColleagueDone.SAVED);
        } catch (AlreadyDone overlaps) {
            return again(409, form, wrong("from", pages.own().errorOverlap()));
        } catch (ServiceDown down) {
            return again(503, form, wrong("from", pages.own().errorDown()));
        }
    }

    private static List<FormError> wrong(String field, String text) {
        return List.of(new FormError(field, text));
    }

    private Response again(int status, LeaveForm form, List<FormError> errors) {
        return Response.status(status)
                .entity(pages.page(null, form.with(errors)))
                .build();
    }

    @POST
    @Path("/{id}/substitution")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response standIn(UUID id) {
        return done(leaves.standIn(reader.asking().authorization(), id), ColleagueDone.STANDING);
    }

    @POST
    @Path("/{id}/substitution/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response standDown(UUID id) {
        return done(leaves.standDown(reader.asking().authorization(), id), ColleagueDone.DOWN);
    }

    @POST
    @Path("/{id}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(UUID id) {
        return done(leaves.end(reader.asking().authorization(), id), ColleagueDone.ENDED);
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/{id}/{what: substitution|ending|substitution/ending}")
    public Response back() {
        return Response.seeOther(URI.create("/colleagues")).build();
    }

    /** What is there no more has ended already. */
    private static Response done(Uni<Response> asked, ColleagueDone said) {
        try {
            Answers.given(asked).close();
            return to(said);
        } catch (AlreadyDone | Refused other) {
            return to(ColleagueDone.OTHER);
        } catch (ServiceDown down) {
            return to(ColleagueDone.LATER);
        } catch (UnknownResource gone) {
            return to(ColleagueDone.ENDED);
        }
    }

    private static Response to(ColleagueDone done) {
        return Response.seeOther(URI.create("/colleagues?done=" + done.code())).build();
    }
}
