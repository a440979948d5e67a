package nl.veerkracht.cases.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.veerkracht.cases.draft.model.Draft;
import nl.veerkracht.kit.actor.Actor;

/** An author goes on where they were, on whichever device. */
@ApplicationScoped
class ReadDraft {
    private final DraftAccess access;
    private final StoredDrafts drafts;

    ReadDraft(DraftAccess access, StoredDrafts drafts) {
        this.access = access;
        this.drafts = drafts;
    }

    /**
     * The author's own.
     *
     * @throws nl.veerkracht.kit.problem.UnknownResource for who may not write this, or not any more
     */
    @Transactional
    Draft run(UUID youngPersonId, String form, Actor actor) {
        return drafts.find(access.own(youngPersonId, form, actor));
    }
}
