package nl.veerkracht.cases.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;

/** An author throws a draft away; thrown away twice, it is gone once. */
@ApplicationScoped
class DiscardDraft {
    private final DraftAccess access;
    private final StoredDrafts drafts;
    private final BusinessClock clock;

    DiscardDraft(DraftAccess access, StoredDrafts drafts, BusinessClock clock) {
        this.access = access;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** @throws nl.veerkracht.kit.problem.UnknownResource for who may not write this */
    @Transactional
    void run(UUID youngPersonId, String form, Actor actor) {
        drafts.remove(access.own(youngPersonId, form, actor), clock.instant());
    }
}
