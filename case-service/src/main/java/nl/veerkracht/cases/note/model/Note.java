package nl.veerkracht.cases.note.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.veerkracht.contracts.access.DataItem;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who helps wrote down. It stays as it is; a mistake is followed by a note that corrects it.
 *
 * @param happenedOn the day it is about
 * @param corrects the note that this one takes the place of
 */
public record Note(
        UUID id,
        UUID caseId,
        UUID youngPersonId,
        NoteClass noteClass,
        Writer writer,
        LocalDate happenedOn,
        Texts texts,
        Instant writtenAt,
        @Nullable UUID corrects) {

    /** The organisation it was written for, and the account of who wrote it. */
    public record Writer(String organisationKind, String organisationIdentifier, String account) {
        boolean isOfSameOrganisation(Writer other) {
            return organisationKind.equals(other.organisationKind)
                    && organisationIdentifier.equals(other.organisationIdentifier);
        }
    }

    /** What was seen, what the writer makes of it, and what is wished for: never one for the other. */
    public record Texts(
            @Nullable String observation,
            @Nullable String interpretation,
            @Nullable String wish) {
        /** Whether nothing was written. */
        public boolean isEmpty() {
            return observation == null && interpretation == null && wish == null;
        }

        /** Says nothing of what was written, so that it is in no log. */
        @Override
        public String toString() {
            return "Texts";
        }
    }

    /** What the policy decides about. */
    public DataItem item() {
        return noteClass.dataClass().recordedBy(writer.organisationIdentifier());
    }

    /** Whether this writer can correct it with a note of this class in this case: only what the own organisation wrote. */
    public boolean isCorrectableBy(Writer other, UUID inCase, NoteClass as) {
        return caseId.equals(inCase) && noteClass == as && writer.isOfSameOrganisation(other);
    }
}
