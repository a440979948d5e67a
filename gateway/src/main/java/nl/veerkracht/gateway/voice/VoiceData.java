package nl.veerkracht.gateway.voice;

import io.smallrye.mutiny.Uni;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.VoiceService;
import nl.veerkracht.gateway.remote.VoiceService.TalkRequest;
import nl.veerkracht.gateway.remote.VoiceService.Voice;

/** What somebody of the family said and asked. */
public record VoiceData(Part<Listed<Voice>> words, Part<Listed<TalkRequest>> talks) {

    /** Asks for it with the token of who said it. */
    public static Uni<VoiceData> of(VoiceService service, String token, UUID id) {
        return Uni.combine()
                .all()
                .unis(Part.of(service.voices(token, id)), Part.of(service.talkRequests(token, id)))
                .combinedWith(VoiceData::new);
    }

    /** Whether anything could not be asked for now. */
    public boolean hasGap() {
        return words.isMissing() || talks.isMissing();
    }
}
