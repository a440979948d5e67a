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
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.FamilyService;
import nl.veerkracht.gateway.remote.FamilyService.Relative;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The school takes out of a family who was added by mistake, or puts right what it told of a parent. */
@Path("/young-people/{id}/relatives")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class RelativeMistakeResource {
    private final Reader reader;
    private final FamilyFormPages pages;
    private final FamilyService family;

    RelativeMistakeResource(Reader reader, FamilyFormPages pages, @RestClient FamilyService family) {
        this.reader = reader;
        this.pages = pages;
        this.family = family;
    }

    @POST
    @Path("/{relativeId}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeOut(UUID id, UUID relativeId) {
        var data = look(id);
        if (FamilyFormPages.relatives(data).stream().noneMatch(one -> one.id().equals(relativeId))) {
            return back(id, Flash.TAKEN_OUT);
        }
        try {
            Answers.done(family.takeOut(reader.asking().authorization(), caseOf(data), relativeId));
            return back(id, Flash.TAKEN_OUT);
        } catch (ServiceDown down) {
            return back(id, Flash.LATER);
        }
    }

    /** Where one lands after signing in again half-way, or choosing the other language. */
    @GET
    @Path("/{relativeId}/removal")
    public Response backFromRemoval(UUID id) {
        return Response.seeOther(URI.create("/young-people/" + id)).build();
    }

    @GET
    @Path("/{relativeId}/correction")
    public TemplateInstance form(UUID id, UUID relativeId) {
        var data = look(id);
        var parent = parent(data, relativeId);
        return pages.correcting(id, data, parent, RelativeForm.of(parent));
    }

    @POST
    @Path("/{relativeId}/correction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response correct(
            UUID id, UUID relativeId, @RestForm @Nullable String who, @RestForm @Nullable String label) {
        var data = look(id);
        var parent = parent(data, relativeId);
        var form = RelativeForm.filled(who, label, pages.messages());
        return form.errors().isEmpty() ? corrected(id, data, parent, form) : again(400, id, data, parent, form);
    }

    private Response corrected(UUID id, PersonData data, Relative parent, RelativeForm form) {
        try {
            Answers.done(family.correct(reader.asking().authorization(), caseOf(data), parent.id(), form.correction()));
            return back(id, Flash.CORRECTED);
        } catch (ServiceDown down) {
            return again(503, id, data, parent, form.with(pages.messages().formErrorDown()));
        }
    }

    private PersonData look(UUID id) {
        if (!SchoolStaff.is(reader.actor())) {
            throw new UnknownResource();
        }
        return pages.look(id);
    }

    private static UUID caseOf(PersonData data) {
        return data.open().map(CareCase::id).orElseThrow(UnknownResource::new);
    }

    private static Relative parent(PersonData data, UUID id) {
        return FamilyFormPages.relatives(data).stream()
                .filter(one -> one.id().equals(id) && AroundCaseView.isParent(one))
                .findFirst()
                .orElseThrow(UnknownResource::new);
    }

    private Response again(int status, UUID id, PersonData data, Relative parent, RelativeForm form) {
        return Response.status(status)
                .entity(pages.correcting(id, data, parent, form))
                .build();
    }

    private static Response back(UUID id, Flash done) {
        return Response.seeOther(URI.create("/young-people/" + id + "?done=" + done.code()))
                .build();
    }
}
