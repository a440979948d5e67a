package nl.veerkracht.cases.voice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.voice.model.Voice;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.Relative.Relation;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;

/** Shows a reader the own words that the author chose to share with them. */
@ApplicationScoped
public class ReadVoices {
    private static final int RECENT = 50;

    private final Access access;
    private final Voices voices;

    ReadVoices(Access access, Voices voices) {
        this.access = access;
        this.voices = voices;
    }

    /**
     * Newest first.
     *
     * @throws UnknownResource for who may not know of the young person, or of what they say
     */
    List<Voice> page(UUID youngPersonId, List<String> from, int limit, Actor actor) {
        var reader = access.reader(actor).orElseThrow(UnknownResource::new);
        var about = access.aboutPerson(youngPersonId);
        // Asked also where there are no words, so that who reads who looked does not learn whether there are.
        if (!access.mayKnow(reader, about)
                || !access.decide(reader, ofReader(reader), about).isVisible()) {
            throw new UnknownResource();
        }
        return voices.page(youngPersonId, reader, from, limit).stream()
                .filter(voice -> access.decide(reader, voice.item(), about).isFull())
                .toList();
    }

    /** What the young person said last, of what the reader may read and nobody took back. */
    public Optional<VoiceView> lastOfYoungPerson(UUID youngPersonId, Actor actor) {
        return page(youngPersonId, List.of(), RECENT, actor).stream()
                .filter(voice -> voice.relation() == Relation.PUPIL && voice.takenBackAt() == null)
                .findFirst()
                .map(VoiceView::of);
    }

    private static DataItem ofReader(Reader reader) {
        return DataClass.VOICE.recordedBy(reader.partIdentifier());
    }
}
