package nl.veerkracht.gateway.step;

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
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.gateway.draft.DraftOf;
import nl.veerkracht.gateway.draft.Drafts;
import nl.veerkracht.gateway.handover.HandOverLines;
import nl.veerkracht.gateway.handover.HandOverNotes;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.CaseService.Participation;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.step.HandOverForm.Candidate;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Taking the direction of a case, and handing it over. */
@Path("/young-people/{id}")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class DirectorResource {
    private static final List<String> AT_SCHOOL = List.of("mentor", "absence-coordinator", "support-coordinator");

    private final Reader reader;
    private final StepDesk desk;
    private final StepPages pages;
    private final Drafts drafts;
    private final HandOverNotes notes;

    DirectorResource(Reader reader, StepDesk desk, StepPages pages, Drafts drafts, HandOverNotes notes) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
        this.drafts = drafts;
        this.notes = notes;
    }

    @POST
    @Path("/director")
    public Response take(UUID id) {
        return back(id, direct(desk.look(reader.asking(), id)));
    }

    /** Where one lands after signing in again half-way. */
    @GET
    @Path("/director")
    public Response back(UUID id) {
        return Response.seeOther(URI.create(steps(id))).build();
    }

    @GET
    @Path("/hand-over")
    public TemplateInstance form(UUID id) {
        var data = own(id);
        var draft = drafts.look(id, DraftOf.HAND_OVER);
        var kept = draft.fields();
        return pages.handOver(id, data, filled(data, kept.text("to"), kept.text("note")), draft, lines(data));
    }

    @POST
    @Path("/hand-over")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response handOver(UUID id, @RestForm @Nullable String to, @RestForm @Nullable String note) {
        var data = own(id);
        var form = filled(data, to, note).checked(pages.texts());
        return form.errors().isEmpty() ? handedOver(id, data, form) : again(400, id, data, form);
    }

    private @Nullable HandOverLines lines(StepData data) {
        return notes.lines(data.careCase(), data.person()).value();
    }

    private HandOverForm filled(StepData data, @Nullable String to, @Nullable String note) {
        return new HandOverForm(
                candidates(data),
                String.valueOf(to),
                note == null ? "" : note.strip().replace("\r\n", "\n"),
                List.of());
    }

    private Response handedOver(UUID id, StepData data, HandOverForm form) {
        try {
            desk.handOver(reader.asking(), data, form.handOver());
            return back(id, Flash.HANDED_OVER);
        } catch (AlreadyDone | Refused meanwhile) {
            return again(409, id, data, form.with(pages.texts().errorMeanwhile()));
        } catch (ServiceDown down) {
            return again(503, id, data, form.with(pages.messages().formErrorDown()));
        }
    }

    private Flash direct(StepData data) {
        try {
            desk.direct(reader.asking(), data);
            return Flash.DIRECTOR;
        } catch (AlreadyDone somebody) {
            return Flash.ALREADY;
        } catch (ServiceDown down) {
            return Flash.LATER;
        }
    }

    private StepData own(UUID id) {
        var data = desk.look(reader.asking(), id);
        if (!pages.view(data).mayHandOver()) {
            throw new UnknownResource();
        }
        return data;
    }

    private List<Candidate> candidates(StepData data) {
        return desk.participations(reader.asking(), data).items().stream()
                .filter(one -> one.status().equals("ACTIVE"))
                .flatMap(one -> roles(one).map(role -> candidate(one, role, data)))
                .toList();
    }

    private static Stream<String> roles(Participation one) {
        return one.organisationKind().equals("SCHOOL") ? AT_SCHOOL.stream() : Stream.of(one.role());
    }

    private Candidate candidate(Participation one, String role, StepData data) {
        var organisations = pages.organisations(data);
        var name = one.organisationName() == null
                ? organisations.name(one.organisationKind(), one.organisationIdentifier())
                : one.organisationName();
        return new Candidate(
                one.organisationKind(), one.organisationIdentifier(), role, organisations.role(role) + " · " + name);
    }

    private Response again(int status, UUID id, StepData data, HandOverForm form) {
        return Response.status(status)
                .entity(pages.handOver(id, data, form, drafts.again(id, DraftOf.HAND_OVER), lines(data)))
                .build();
    }

    private static Response back(UUID id, Flash flash) {
        return Response.seeOther(URI.create(steps(id) + "?done=" + flash.code()))
                .build();
    }

    private static String steps(UUID id) {
        return "/young-people/" + id + "/steps";
    }
}
