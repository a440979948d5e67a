package nl.veerkracht.cases.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.veerkracht.cases.draft.model.Draft;
import nl.veerkracht.cases.draft.model.DraftText;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import org.jspecify.annotations.Nullable;

/** An author keeps what is typed so far, in the place of what was kept before; of two windows the later holds. */
@ApplicationScoped
class KeepDraft {
    private final DraftAccess access;
    private final StoredDrafts drafts;
    private final BusinessClock clock;

    KeepDraft(DraftAccess access, StoredDrafts drafts, BusinessClock clock) {
        this.access = access;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Keeps it.
     *
     * @param round that the page was opened in; null for the present one
     * @throws nl.veerkracht.kit.problem.UnknownResource for who may not write this
     * @throws DraftSentMeanwhile when the text of that round was sent or thrown away
     */
    @Transactional
    Draft run(UUID youngPersonId, String form, DraftText text, @Nullable Integer round, Actor actor) {
        var key = access.own(youngPersonId, form, actor);
        if (!drafts.keep(key, text, round, clock.instant())) {
            throw new DraftSentMeanwhile();
        }
        return drafts.find(key);
    }
}
