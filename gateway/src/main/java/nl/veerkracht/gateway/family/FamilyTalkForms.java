package nl.veerkracht.gateway.family;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.Refused;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.VoiceService;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.voice.TalkForm;
import nl.veerkracht.gateway.voice.VoiceDone;
import nl.veerkracht.kit.problem.DomainProblem.Kind;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** "I want to talk": asks whom the young person or a parent chose. */
@Path("/family/{id}/talk")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FamilyTalkForms {
    private final Reader reader;
    private final VoiceService voices;
    private final FamilyAgain again;

    FamilyTalkForms(Reader reader, @RestClient VoiceService voices, FamilyAgain again) {
        this.reader = reader;
        this.voices = voices;
        this.again = again;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ask(UUID id, @RestForm @Nullable String with, @RestForm @Nullable String about) {
        var form = TalkForm.filled(with, about, again.talkOptions(id), again.messages());
        if (again.isSilent(id)) {
            return again.show(503, id, FamilyForms.with(form.with(again.down(id))));
        }
        if (!form.errors().isEmpty()) {
            return again.show(400, id, FamilyForms.with(form));
        }
        try {
            Answers.given(voices.talk(reader.asking().authorization(), id, form.wish()));
            return FamilyAgain.back(id, VoiceDone.TALK_ASKED);
        } catch (AlreadyDone waiting) {
            return FamilyAgain.back(id, VoiceDone.TALK_WAITING);
        } catch (Refused refused) {
            return refused.kind() == Kind.TOO_MANY
                    ? FamilyAgain.back(id, VoiceDone.TALK_OFTEN)
                    : again.show(422, id, FamilyForms.with(form.with(again.nobody(id))));
        } catch (ServiceDown down) {
            return again.show(503, id, FamilyForms.with(form.with(again.down(id))));
        }
    }

    /** Where one lands after signing in again half-way, or choosing the other language. */
    @GET
    public Response back(UUID id) {
        return FamilyAgain.back(id);
    }
}
