package nl.veerkracht.cases.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.veerkracht.cases.erasure.ErasureAnswers;
import nl.veerkracht.kit.cloudevents.CloudEvent;
import nl.veerkracht.kit.inbox.Inbox;

/** What matters here of what notification-service tells: only that it has erased somebody. */
@ApplicationScoped
public class NotificationNews {
    private final Inbox inbox;
    private final ErasureAnswers answers;

    NotificationNews(Inbox inbox, ErasureAnswers answers) {
        this.inbox = inbox;
        this.answers = answers;
    }

    /** Takes it, once; the rest is not even remembered. */
    @Transactional
    public void take(List<CloudEvent> events) {
        var heard = events.stream().filter(ErasureAnswers::isAnswer).toList();
        if (!heard.isEmpty()) {
            answers.take(inbox.claim(heard));
        }
    }
}
