package nl.veerkracht.cases.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.cases.note.model.Note;
import org.jspecify.annotations.Nullable;

/**
 * A note as one reader is shown it.
 *
 * @param presenceOnly whether only is shown that there is one; then it has no texts
 * @param corrects the note that this one takes the place of
 * @param correctedBy the note that takes the place of this one
 */
public record NoteView(
        UUID id,
        @JsonProperty("class") String noteClass,
        Organisation organisation,
        LocalDate happenedOn,
        Instant writtenAt,
        @Nullable String observation,
        @Nullable String interpretation,
        @Nullable String wish,
        boolean presenceOnly,
        @Nullable UUID corrects,
        @Nullable UUID correctedBy) {

    /** The organisation that it comes from. */
    public record Organisation(String kind, String identifier) {}

    static NoteView of(ReadNotes.Seen seen) {
        var stored = seen.stored();
        return seen.decision().isFull() ? full(stored.note(), stored.correctedBy()) : presence(stored.note());
    }

    /** All there is to read of it. */
    static NoteView full(Note note, @Nullable UUID correctedBy) {
        var texts = note.texts();
        return new NoteView(
                note.id(),
                note.noteClass().name(),
                organisation(note),
                note.happenedOn(),
                note.writtenAt(),
                texts.observation(),
                texts.interpretation(),
                texts.wish(),
                false,
                note.corrects(),
                correctedBy);
    }

    private static NoteView presence(Note note) {
        return new NoteView(
                note.id(),
                note.noteClass().name(),
                organisation(note),
                note.happenedOn(),
                note.writtenAt(),
                null,
                null,
                null,
                true,
                null,
                null);
    }

    private static Organisation organisation(Note note) {
        return new Organisation(note.writer().organisationKind(), note.writer().organisationIdentifier());
    }
}
