package nl.veerkracht.cases.voice.model;

import java.time.Instant;
import java.util.UUID;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.DataItem;
import nl.veerkracht.contracts.access.Relative.Relation;
import org.jspecify.annotations.Nullable;

/**
 * What somebody of the family said in their own words. The words stay as they are; who reads them is up to the author.
 *
 * @param author the account of who said it
 * @param takenBackAt since when only the author knows that it was said
 */
public record Voice(
        UUID id,
        UUID youngPersonId,
        UUID relativeId,
        Relation relation,
        String author,
        String words,
        Instant saidAt,
        Audience audience,
        @Nullable Instant takenBackAt) {

    /** What the policy decides about. */
    public DataItem item() {
        return audience.limit(DataClass.VOICE.recordedBy(author));
    }

    /**
     * The author chooses others to read it.
     *
     * @throws TakenBack when nobody is to read it any more
     */
    public Voice shareWith(Audience others) {
        if (takenBackAt != null) {
            throw new TakenBack();
        }
        return with(others, null);
    }

    /** The author wants it unsaid; doing so again changes nothing. */
    public Voice takeBack(Instant at) {
        return takenBackAt == null ? with(Audience.NOBODY, at) : this;
    }

    private Voice with(Audience readers, @Nullable Instant back) {
        return new Voice(id, youngPersonId, relativeId, relation, author, words, saidAt, readers, back);
    }

    /** Says nothing of what was said, so that it is in no log. */
    @Override
    public String toString() {
        return "Voice[" + id + "]";
    }
}
