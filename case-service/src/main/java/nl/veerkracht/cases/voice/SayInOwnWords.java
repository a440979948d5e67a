package nl.veerkracht.cases.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.veerkracht.cases.draft.SentDrafts;
import nl.veerkracht.cases.draft.model.DraftForm;
import nl.veerkracht.cases.family.Speaker;
import nl.veerkracht.cases.family.Speakers;
import nl.veerkracht.cases.request.IdempotencyKeys;
import nl.veerkracht.cases.voice.model.Voice;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** The young person or a parent says something, for who takes part or for whom they choose; sent twice, said once. */
@ApplicationScoped
class SayInOwnWords {
    private final Speakers speakers;
    private final IdempotencyKeys keys;
    private final Voices voices;
    private final VoiceOnTimeline timeline;
    private final SentDrafts drafts;
    private final Outbox outbox;
    private final BusinessClock clock;

    SayInOwnWords(
            Speakers speakers,
            IdempotencyKeys keys,
            Voices voices,
            VoiceOnTimeline timeline,
            SentDrafts drafts,
            Outbox outbox,
            BusinessClock clock) {
        this.speakers = speakers;
        this.keys = keys;
        this.voices = voices;
        this.timeline = timeline;
        this.drafts = drafts;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @return what was said, now or when the same was sent before */
    @Transactional
    Voice run(UUID youngPersonId, VoiceRequest.Checked said, @Nullable String key, Actor actor) {
        var speaker = speakers.of(youngPersonId, actor);
        drafts.remove(speaker.reader(), youngPersonId, DraftForm.OWN_WORDS);
        var id = OrderedId.next();
        var asText = "own words\n" + youngPersonId + "\n" + said.audience().asText() + "\n" + said.words();
        var first = keys.claim(speaker.account(), key, asText, id);
        return first.equals(id)
                ? say(voice(id, youngPersonId, said, speaker))
                : voices.own(first, youngPersonId, speaker.account()).orElseThrow(UnknownResource::new);
    }

    private Voice say(Voice voice) {
        voices.add(voice);
        outbox.append(timeline.add(voice));
        return voice;
    }

    private Voice voice(UUID id, UUID youngPersonId, VoiceRequest.Checked said, Speaker speaker) {
        var self = speaker.self();
        return new Voice(
                id,
                youngPersonId,
                self.id(),
                self.relation(),
                speaker.account(),
                said.words(),
                clock.instant(),
                said.audience(),
                null);
    }
}
