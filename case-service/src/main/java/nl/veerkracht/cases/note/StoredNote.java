package nl.veerkracht.cases.note;

import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.note.model.Note;
import nl.veerkracht.kit.paging.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is stored.
 *
 * @param correctedBy the note that takes its place
 */
record StoredNote(Note note, @Nullable UUID correctedBy) {
    Cursor cursor() {
        return new Cursor(List.of(
                note.happenedOn().toString(),
                note.writtenAt().toString(),
                note.id().toString()));
    }
}
