package nl.veerkracht.school.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.inbox.Inbox;
import nl.veerkracht.school.erasure.LateWords;

/** What schools say, each once, and not when it comes too late for whom it is about. */
@ApplicationScoped
public class SchoolInbox {
    private final Inbox inbox;
    private final LateWords lateWords;

    SchoolInbox(Inbox inbox, LateWords lateWords) {
        this.inbox = inbox;
        this.lateWords = lateWords;
    }

    /** Claims them for the transaction under way, and gives those that are to have an effect. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<CloudEvent> claim(List<CloudEvent> events) {
        return lateWords.without(inbox.claim(events));
    }
}
