package nl.veerkracht.cases.note;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.veerkracht.cases.access.About;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.note.model.NoteClass;
import nl.veerkracht.contracts.access.DataClass;
import nl.veerkracht.contracts.access.Decision;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;

/** Reads what one reader may see of the notes of a case; what is denied leaves no trace, not even a shorter page. */
@ApplicationScoped
class ReadNotes {
    /** Stands for anyone but the organisation or account of the reader; the policy knows no other difference. */
    private static final String SOMEBODY_ELSE = "";

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
        return notes.page(caseId, youngPersonId, visible(reader, about), cursor, limit).stream()
                .map(one -> new Seen(one, access.decide(reader, one.note().item(), about)))
                .filter(one -> one.decision().isVisible())
                .toList();
    }

    /** Asked for every class, also of which there are no notes, so that who reads who looked does not learn whether. */
    private VisibleNotes visible(Reader reader, About about) {
        var own = reader.partIdentifier();
        return new VisibleNotes(own, classes(own, reader, about), classes(SOMEBODY_ELSE, reader, about));
    }

    private Set<DataClass> classes(String recordedBy, Reader reader, About about) {
        return Stream.of(NoteClass.values())
                .map(NoteClass::dataClass)
                .filter(one ->
                        access.decide(reader, one.recordedBy(recordedBy), about).isVisible())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DataClass.class)));
    }
}
