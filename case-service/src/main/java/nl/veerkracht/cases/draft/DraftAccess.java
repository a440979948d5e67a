package nl.veerkracht.cases.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.draft.model.DraftForm;
import nl.veerkracht.cases.draft.model.DraftKey;
import nl.veerkracht.cases.draft.model.DraftKey.Author;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.problem.UnknownResource;

/** Finds the draft that is somebody's own, as long as they may write about that young person. */
@ApplicationScoped
class DraftAccess {
    private final Access access;

    DraftAccess(Access access) {
        this.access = access;
    }

    /**
     * The author's own.
     *
     * @throws UnknownResource for a form that there is not, for who writes in no such form, and for who may not know of the
     *     young person, or not any more; an emergency makes no difference
     */
    DraftKey own(UUID youngPersonId, String form, Actor actor) {
        var reader = access.reader(actor).orElseThrow(UnknownResource::new);
        var known = DraftForm.parse(form).orElseThrow(UnknownResource::new);
        if (!access.mayWriteAbout(reader, access.aboutPerson(youngPersonId))
                || !known.isWrittenBy(reader.viewer().roles())) {
            throw new UnknownResource();
        }
        return new DraftKey(author(reader), youngPersonId, known);
    }

    static Author author(Reader reader) {
        return new Author(reader.subject(), reader.partKind(), reader.partIdentifier());
    }
}
