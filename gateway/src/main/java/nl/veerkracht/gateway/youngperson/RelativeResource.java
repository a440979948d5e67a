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
import nl.veerkracht.gateway.page.NewRelative;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.FamilyService;
import nl.veerkracht.gateway.remote.FamilyService.Relative;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * The school adds the young person or a parent, or gives a new code. The code is the one thing that a form here answers
 * with a page and not with a redirect: it may stand in no address, no cookie and no memory of ours, so it is shown in the
 * answer and nowhere else. Sent again, the form that adds somebody no longer fits who is known, and nothing happens; the
 * one for a new code gives another, and the former is of no use any more.
 */
@Path("/young-people/{id}/relatives")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class RelativeResource {
    private final Reader reader;
    private final FamilyFormPages pages;
    private final FamilyService family;

    RelativeResource(Reader reader, FamilyFormPages pages, @RestClient FamilyService family) {
        this.reader = reader;
        this.pages = pages;
        this.family = family;
    }

    @GET
    @Path("/new")
    public TemplateInstance form(UUID id) {
        return pages.adding(id, look(id), RelativeForm.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            UUID id,
            @RestForm @Nullable String seen,
            @RestForm @Nullable String who,
            @RestForm @Nullable String label) {
        var data = look(id);
        var form = RelativeForm.filled(who, label, pages.messages());
        if (!pages.seen(data).equals(seen)) {
            return back(id, Flash.CHANGED);
        }
        return form.errors().isEmpty() ? added(id, data, form) : again(400, id, data, form);
    }

    @POST
    @Path("/{relativeId}/code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response newCode(UUID id, UUID relativeId) {
        var data = look(id);
        var relative = relative(data, relativeId);
        try {
            var invited = Answers.given(family.newCode(reader.asking().authorization(), caseOf(data), relativeId));
            return Response.ok(pages.code(id, AroundCaseView.who(relative, pages.messages()), invited))
                    .build();
        } catch (AlreadyDone linked) {
            return back(id, Flash.LINKED);
        } catch (ServiceDown down) {
            return back(id, Flash.LATER);
        }
    }

    /** Where one lands after signing in again half-way, or choosing the other language. */
    @GET
    public Response back(UUID id) {
        return Response.seeOther(URI.create("/young-people/" + id)).build();
    }

    /** As {@link #back(UUID)}. */
    @GET
    @Path("/{relativeId}/code")
    public Response backFromCode(UUID id) {
        return back(id);
    }

    private Response added(UUID id, PersonData data, RelativeForm form) {
        try {
            var invited = Answers.given(family.add(reader.asking().authorization(), caseOf(data), form.request()));
            return Response.ok(pages.code(id, who(form), invited)).build();
        } catch (AlreadyDone known) {
            return back(id, Flash.CHANGED);
        } catch (ServiceDown down) {
            return again(503, id, data, form.with(pages.messages().formErrorDown()));
        }
    }

    private static UUID caseOf(PersonData data) {
        return data.open().map(CareCase::id).orElseThrow(UnknownResource::new);
    }

    private static Relative relative(PersonData data, UUID id) {
        return FamilyFormPages.relatives(data).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(UnknownResource::new);
    }

    private PersonData look(UUID id) {
        if (!SchoolStaff.is(reader.actor())) {
            throw new UnknownResource();
        }
        return pages.look(id);
    }

    private String who(RelativeForm form) {
        var messages = pages.messages();
        if (form.who() == NewRelative.PUPIL) {
            return messages.familyPupil();
        }
        return form.label().isEmpty() ? messages.familyParent() : messages.familyParent() + " (" + form.label() + ")";
    }

    private Response again(int status, UUID id, PersonData data, RelativeForm form) {
        return Response.status(status).entity(pages.adding(id, data, form)).build();
    }

    private static Response back(UUID id, Flash done) {
        return Response.seeOther(URI.create("/young-people/" + id + "?done=" + done.code()))
                .build();
    }
}
