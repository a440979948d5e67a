package nl.veerkracht.gateway.note;

import java.util.Optional;
import java.util.UUID;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.NoteService.Note;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService.YoungPerson;
import org.jspecify.annotations.Nullable;

/** What the services told of the notes of a case; the name of the young person may be missing. */
record NoteData(Part<YoungPerson> person, CareCase careCase, Listed<Note> notes) {
    Optional<Note> one(@Nullable UUID id) {
        return notes.items().stream().filter(one -> one.id().equals(id)).findFirst();
    }
}
