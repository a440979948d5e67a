package nl.veerkracht.gateway.family;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.Answers.AlreadyDone;
import nl.veerkracht.gateway.remote.Answers.ServiceDown;
import nl.veerkracht.gateway.remote.VoiceService;
import nl.veerkracht.gateway.remote.VoiceService.Shared;
import nl.veerkracht.gateway.remote.VoiceService.Voice;
import nl.veerkracht.gateway.session.Reader;
import nl.veerkracht.gateway.voice.Readers;
import nl.veerkracht.gateway.voice.VoiceDone;
import nl.veerkracht.gateway.voice.WordsForm;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** Says something in own words, lets others read it or takes it back; what was typed stays until it has arrived. */
@Path("/family/{id}/voices")
@Blocking
@Produces(MediaType.TEXT_HTML)
public class FamilyVoiceForms {
    private final Reader reader;
    private final VoiceService voices;
    private final FamilyAgain again;

    FamilyVoiceForms(Reader reader, @RestClient VoiceService voices, FamilyAgain again) {
        this.reader = reader;
        this.voices = voices;
        this.again = again;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response say(
            UUID id,
            @RestForm @Nullable UUID request,
            @RestForm @Nullable String words,
            @RestForm @Nullable String who,
            @RestForm("reader") @Nullable List<String> ticked) {
        var form = WordsForm.filled(request, words, Readers.of(who, ticked), again.messages());
        if (!form.errors().isEmpty()) {
            return again.show(400, id, FamilyForms.with(form));
        }
        try {
            Answers.given(voices.say(token(), form.key(), id, form.said()));
            return FamilyAgain.back(id, VoiceDone.WORDS_SAID);
        } catch (ServiceDown down) {
            return again.show(503, id, FamilyForms.with(form.with(again.down(id))));
        }
    }

    @POST
    @Path("/{voice}/audience")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response share(
            UUID id, UUID voice, @RestForm @Nullable String who, @RestForm("reader") @Nullable List<String> ticked) {
        var readers = Readers.of(who, ticked);
        return FamilyAgain.back(
                id,
                readers.isNobody()
                        ? VoiceDone.WORDS_NOBODY
                        : came(
                                voices.share(token(), id, voice, new Shared(readers.audience())),
                                VoiceDone.WORDS_SHARED));
    }

    @POST
    @Path("/{voice}/taking-back")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(UUID id, UUID voice) {
        return FamilyAgain.back(id, came(voices.takeBack(token(), id, voice), VoiceDone.WORDS_BACK));
    }

    /** Where one lands after signing in again half-way, or choosing the other language. */
    @GET
    public Response back(UUID id) {
        return FamilyAgain.back(id);
    }

    @GET
    @Path("/{voice}/{form: audience|taking-back}")
    public Response backFromOne(UUID id) {
        return FamilyAgain.back(id);
    }

    private static VoiceDone came(Uni<Voice> sent, VoiceDone done) {
        try {
            Answers.given(sent);
            return done;
        } catch (AlreadyDone takenBack) {
            return VoiceDone.WORDS_OVER;
        } catch (ServiceDown down) {
            return VoiceDone.VOICE_LATER;
        }
    }

    private String token() {
        return reader.asking().authorization();
    }
}
