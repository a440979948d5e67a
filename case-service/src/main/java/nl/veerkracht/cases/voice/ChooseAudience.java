package nl.veerkracht.cases.voice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.veerkracht.cases.family.Speakers;
import nl.veerkracht.cases.voice.model.Audience;
import nl.veerkracht.cases.voice.model.Voice;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;

/**
 * The author lets others read the own words, or nobody any more. It has its effect on what is read next, and nobody is told:
 * that something was taken back would tell that it was there.
 */
@ApplicationScoped
class ChooseAudience {
    private final Speakers speakers;
    private final Voices voices;
    private final BusinessClock clock;

    ChooseAudience(Speakers speakers, Voices voices, BusinessClock clock) {
        this.speakers = speakers;
        this.voices = voices;
        this.clock = clock;
    }

    /** Which words of which young person's family. */
    record Which(UUID youngPersonId, UUID voiceId) {}

    /**
     * From now on these read it.
     *
     * @throws nl.veerkracht.cases.voice.model.TakenBack when it was taken back
     */
    @Transactional
    Voice share(Which which, Audience audience, Actor actor) {
        return change(which, actor, voice -> voice.shareWith(audience));
    }

    /** From now on nobody but the author knows of it. */
    @Transactional
    Voice takeBack(Which which, Actor actor) {
        return change(which, actor, voice -> voice.takeBack(clock.instant()));
    }

    private Voice change(Which which, Actor actor, UnaryOperator<Voice> how) {
        var speaker = speakers.of(which.youngPersonId(), actor);
        var changed = voices.own(which.voiceId(), which.youngPersonId(), speaker.account())
                .map(how)
                .orElseThrow(UnknownResource::new);
        voices.save(changed);
        return changed;
    }
}
