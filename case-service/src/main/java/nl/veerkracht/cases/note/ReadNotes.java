package nl.veerkracht.cases.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.note.model.NoteClass;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;

/** Reads what one reader may see of the notes of a case; what is denied leaves no trace, not even a shorter page. */
@ApplicationScoped
class ReadNotes {
    private static final List<DataClass> OF_NOTES =
            Stream.of(NoteClass.values()).map(NoteClass::dataClass).toList();

    private final Access access;
    private final Notes notes;

    ReadNotes(Access access, Notes notes) {
        this.access = access;
        this.notes = notes;
    }

    /** A note with what the policy decided about it for one reader. */
    record Seen(StoredNote stored, Decision decision) {}

    /**
     * Newest first.
     *
     * @throws UnknownResource for who does not know the case
     */
    List<Seen> page(UUID caseId, List<String> cursor, int limit, Actor actor) {
        var reader = access.whoKnowsCase(caseId, actor);
        var about = access.aboutCase(caseId);
        UUID youngPersonId = about.youngPersonId();
        if (youngPersonId == null) {
            throw new UnknownResource();
        }
        return notes.page(caseId, youngPersonId, access.visible(reader, OF_NOTES, about), cursor, limit).stream()
                .map(one -> new Seen(one, access.decide(reader, one.note().item(), about)))
                .filter(one -> one.decision().isVisible())
                .toList();
    }
}
