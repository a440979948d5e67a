package nl.veerkracht.cases.voice;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.voice.model.Voice;
import nl.veerkracht.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Own words, as the author and those see them whom the author chose.
 *
 * @param relativeId who said it, as in the list of the family
 * @param relation PUPIL or PARENT
 * @param audience the kinds of organisation that may read it, or ALL; empty once it was taken back
 * @param takenBackAt only ever there for the author
 */
public record VoiceView(
        UUID id,
        UUID relativeId,
        String relation,
        String text,
        List<String> audience,
        Instant saidAt,
        @Nullable Instant takenBackAt) {

    static VoiceView of(Voice voice) {
        return new VoiceView(
                voice.id(),
                voice.relativeId(),
                voice.relation().name(),
                voice.words(),
                voice.audience().names(),
                voice.saidAt(),
                voice.takenBackAt());
    }

    static Cursor cursor(Voice voice) {
        return new Cursor(List.of(voice.saidAt().toString(), voice.id().toString()));
    }
}
