package nl.veerkracht.gateway.note;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import java.util.UUID;
import nl.veerkracht.gateway.remote.Answers;
import nl.veerkracht.gateway.remote.CaseService;
import nl.veerkracht.gateway.remote.CaseService.CareCase;
import nl.veerkracht.gateway.remote.CurrentCase;
import nl.veerkracht.gateway.remote.Listed;
import nl.veerkracht.gateway.remote.NoteService;
import nl.veerkracht.gateway.remote.NoteService.Note;
import nl.veerkracht.gateway.remote.Part;
import nl.veerkracht.gateway.remote.SchoolService;
import nl.veerkracht.gateway.session.Reader.Asking;
import nl.veerkracht.kit.problem.UnknownResource;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;

/** Asks case-service for the notes of the case of a young person, and to keep one, on behalf of a reader. */
@Singleton
class NoteDesk {
    private static final int FAULTS = 400;

    private final SchoolService school;
    private final CaseService cases;
    private final NoteService notes;

    NoteDesk(@RestClient SchoolService school, @RestClient CaseService cases, @RestClient NoteService notes) {
        this.school = school;
        this.cases = cases;
        this.notes = notes;
    }

    /**
     * The notes of the case there is, from this place in the list.
     *
     * @throws UnknownResource when there is none that the reader knows
     * @throws nl.veerkracht.gateway.remote.Answers.ServiceDown when it cannot be asked for now
     */
    NoteData look(Asking asking, UUID id, @Nullable String cursor) {
        var token = asking.authorization();
        var asked = Answers.await(Uni.combine()
                .all()
                .unis(Part.of(school.youngPerson(token, id)), Part.of(cases.cases(token, null, id)))
                .asTuple());
        if (asked.getItem2().isMissing()) {
            throw Answers.down();
        }
        var careCase = CurrentCase.of(asked.getItem2()).orElseThrow(UnknownResource::new);
        return new NoteData(asked.getItem1(), careCase, notes(token, careCase, cursor));
    }

    /**
     * Writes it; whether it was, for a day on which nothing can have happened only the service knows.
     *
     * @throws nl.veerkracht.gateway.remote.Answers.AlreadyDone when the note it corrects has a correction
     */
    boolean write(Asking asking, CareCase careCase, NoteForm form) {
        return Answers.given(notes.write(asking.authorization(), form.key(), careCase.id(), form.note())
                .map(written -> true)
                .onFailure(NoteDesk::isFaulty)
                .recoverWithItem(false));
    }

    private Listed<Note> notes(String token, CareCase careCase, @Nullable String cursor) {
        var asked = Answers.await(Part.of(notes.notes(token, careCase.id(), cursor)));
        if (asked.isMissing()) {
            throw Answers.down();
        }
        if (asked.isRefused()) {
            throw new UnknownResource();
        }
        return asked.or(Listed.none());
    }

    private static boolean isFaulty(Throwable failure) {
        return failure instanceof WebApplicationException answer
                && answer.getResponse().getStatus() == FAULTS;
    }
}
