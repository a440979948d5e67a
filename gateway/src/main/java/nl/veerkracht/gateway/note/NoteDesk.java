package nl.veerkracht.gateway.note;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseOfPerson;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.NoteService;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.session.Reader.Asking;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks case-service for the notes of the case of a young person, and to keep one, on behalf of a reader. */
@Singleton
class NoteDesk {
    private final CaseOfPerson caseOfPerson;
    private final NoteService notes;

    NoteDesk(CaseOfPerson caseOfPerson, @RestClient NoteService notes) {
        this.caseOfPerson = caseOfPerson;
        this.notes = notes;
    }

    /**
     * The notes of the case there is, from this place in the list.
     *
     * @throws UnknownResource when there is none that the reader knows
     * @throws nl.veerkracht.gateway.remote.Answers.ServiceDown when it cannot be asked for now
     */
    NoteData look(Asking asking, UUID id, @Nullable String cursor) {
        var found = caseOfPerson.find(asking, id);
        var asked = notes.notes(asking.authorization(), found.careCase().id(), cursor);
        return new NoteData(found.person(), found.careCase(), Answers.shown(Answers.await(Part.of(asked))));
    }

    /**
     * Writes it; whether it was, for a day on which nothing can have happened only the service knows.
     *
     * @throws nl.veerkracht.gateway.remote.Answers.AlreadyDone when the note it corrects has a correction
     */
    boolean write(Asking asking, CareCase careCase, NoteForm form) {
        return Answers.taken(notes.write(asking.authorization(), form.key(), careCase.id(), form.note()));
    }
}
