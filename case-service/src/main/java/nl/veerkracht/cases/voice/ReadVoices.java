package nl.veerkracht.cases.voice;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.voice.model.Voice;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;

/** Reads own words for one reader: what the author chose to share, the author all. */
@ApplicationScoped
class ReadVoices {
    private final Voices voices;
    private final Access access;

    ReadVoices(Voices voices, Access access) {
        this.voices = voices;
        this.access = access;
    }

    /**
     * Newest first.
     *
     * @throws UnknownResource for who may not know of this young person, or of own words
     */
    List<Voice> page(UUID youngPersonId, List<String> cursor, int limit, Actor actor) {
        var reader = access.reader(actor).orElseThrow(UnknownResource::new);
        var about = access.aboutPerson(youngPersonId);
        // Asked also where there are no words, so that who reads who looked does not learn whether there are.
        if (!access.mayKnow(reader, about)
                || !access.decide(reader, ofReader(reader), about).isVisible()) {
            throw new UnknownResource();
        }
        return voices.page(youngPersonId, reader, cursor, limit).stream()
                .filter(voice -> access.decide(reader, voice.item(), about).isFull())
                .toList();
    }

    private static DataItem ofReader(Reader reader) {
        return DataClass.VOICE.recordedBy(reader.partIdentifier());
    }
}
