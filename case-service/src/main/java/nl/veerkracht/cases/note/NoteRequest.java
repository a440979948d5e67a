package nl.veerkracht.cases.note;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import nl.veerkracht.cases.note.model.Note.Texts;
import nl.veerkracht.cases.note.model.NoteClass;
import nl.veerkracht.cases.request.HappenedOn;
import nl.veerkracht.cases.request.RequestCheck;
import org.jspecify.annotations.Nullable;

/**
 * What somebody writes down; says nothing of itself, so that it is in no log.
 *
 * @param noteClass MEDICAL, CARE or SUPPORT
 * @param happenedOn the day it is about
 * @param corrects the note of the own organisation that this one takes the place of
 */
public record NoteRequest(
        @JsonProperty("class") @Nullable String noteClass,
        @Nullable String happenedOn,
        @Nullable String observation,
        @Nullable String interpretation,
        @Nullable String wish,
        @Nullable String corrects) {
    private static final int LONGEST = 4_000;
    private static final NoteRequest EMPTY = new NoteRequest(null, null, null, null, null, null);

    /** What was read of it; whatever is missing was told to be a fault. */
    record Written(
            @Nullable NoteClass noteClass,
            @Nullable LocalDate happenedOn,
            Texts texts,
            @Nullable UUID corrects) {
        /** The same for the same note, however it was sent. */
        String asText(UUID caseId) {
            return String.join(
                    "\n",
                    "note",
                    caseId.toString(),
                    String.valueOf(noteClass),
                    String.valueOf(happenedOn),
                    String.valueOf(texts.observation()),
                    String.valueOf(texts.interpretation()),
                    String.valueOf(texts.wish()),
                    String.valueOf(corrects));
        }
    }

    /** Reads it; what is wrong, the check is told. */
    static Written read(@Nullable NoteRequest request, HappenedOn days, RequestCheck check) {
        var sent = Objects.requireNonNullElse(request, EMPTY);
        return new Written(
                check.requiredOneOf("class", sent.noteClass(), NoteClass.class),
                days.read("happenedOn", check.requiredDay("happenedOn", sent.happenedOn()), check),
                texts(sent, check),
                check.id("corrects", sent.corrects()));
    }

    private static Texts texts(NoteRequest sent, RequestCheck check) {
        var texts = new Texts(
                check.text("observation", sent.observation(), LONGEST),
                check.text("interpretation", sent.interpretation(), LONGEST),
                check.text("wish", sent.wish(), LONGEST));
        if (texts.isEmpty()) {
            check.fault("observation", "is required, or else interpretation or wish");
        }
        return texts;
    }

    @Override
    public String toString() {
        return "NoteRequest";
    }
}
