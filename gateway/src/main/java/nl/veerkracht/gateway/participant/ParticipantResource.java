package nl.veerkracht.gateway.participant;

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
import java.net.URI;
import java.util.UUID;
import nl.veerkracht.gateway.page.Flash;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Who takes part in the case of a young person and why, and ending it: by the school, or by who takes part. */
@Path("/young-people/{id}/participants")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class ParticipantResource {
    private final Reader reader;
    private final ParticipantDesk desk;
    private final ParticipantPages pages;

    ParticipantResource(Reader reader, ParticipantDesk desk, ParticipantPages pages) {
        this.reader = reader;
        this.desk = desk;
        this.pages = pages;
    }

    @GET
    public TemplateInstance all(
            UUID id, @QueryParam("ended") @Nullable UUID ended, @QueryParam("done") @Nullable String done) {
        return pages.all(id, look(id), ended, done);
    }

    @GET
    @Path("/{participation}/ending")
    public TemplateInstance form(UUID id, UUID participation) {
        var data = look(id);
        return pages.ending(id, data, endable(data, participation), EndingForm.empty());
    }

    @POST
    @Path("/{participation}/ending")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response end(UUID id, UUID participation, @RestForm @Nullable String reason) {
        var data = look(id);
        var participant = endable(data, participation);
        var form = EndingForm.filled(reason, pages.taking());
        return form.errors().isEmpty() ? ended(id, data, participant, form) : again(400, id, data, participant, form);
    }

    private Response ended(UUID id, ParticipantData data, ParticipantLine participant, EndingForm form) {
        try {
            desk.end(reader.asking(), data.careCase().id(), participant.id(), form.reason());
            return to(participant.own() ? "/?done=" + Flash.LEFT.code() : page(id) + "?ended=" + participant.id());
        } catch (AlreadyDone over) {
            return to(page(id) + "?done=" + Flash.ALREADY.code());
        } catch (ServiceDown down) {
            return again(503, id, data, participant, form.with(pages.messages().formErrorDown()));
        }
    }

    private ParticipantData look(UUID id) {
        return desk.look(reader.asking(), id);
    }

    private ParticipantLine endable(ParticipantData data, UUID participation) {
        var line = pages.lines(data).of(data.one(participation));
        if (!line.mayEnd()) {
            throw new UnknownResource();
        }
        return line;
    }

    private Response again(int status, UUID id, ParticipantData data, ParticipantLine participant, EndingForm form) {
        return Response.status(status)
                .entity(pages.ending(id, data, participant, form))
                .build();
    }

    private static String page(UUID id) {
        return "/young-people/" + id + "/participants";
    }

    private static Response to(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
