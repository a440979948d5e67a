package nl.veerkracht.cases.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.veerkracht.cases.access.Reader;
import nl.veerkracht.cases.draft.model.DraftForm;
import nl.veerkracht.cases.draft.model.DraftKey;
import nl.veerkracht.kit.clock.BusinessClock;

/**
 * Takes a draft away with the text's being recorded: in that transaction, so that it neither outlives what was sent nor is
 * gone when that failed.
 */
@ApplicationScoped
public class SentDrafts {
    private final StoredDrafts drafts;
    private final BusinessClock clock;

    SentDrafts(StoredDrafts drafts, BusinessClock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** The author sent what was typed in this form. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(Reader author, UUID youngPersonId, DraftForm form) {
        drafts.remove(new DraftKey(DraftAccess.author(author), youngPersonId, form), clock.instant());
    }
}
