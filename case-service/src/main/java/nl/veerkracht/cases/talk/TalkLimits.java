package nl.veerkracht.cases.talk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import nl.veerkracht.cases.talk.TalkRequests.Asked;
import nl.veerkracht.cases.task.model.Deadlines;

/** By when who is asked to talk gets in touch, and how often the same person of the family can ask. */
@ApplicationScoped
class TalkLimits {
    private final TalkConfig config;
    private final Deadlines deadlines;

    TalkLimits(TalkConfig config, Deadlines deadlines) {
        this.config = config;
        this.deadlines = deadlines;
    }

    LocalDate dueOn(LocalDate askedOn) {
        return deadlines.workingDays().after(askedOn, config.within());
    }

    /**
     * Lets somebody ask who asked this before.
     *
     * @throws AlreadyAskedToTalk when the same one has yet to answer
     * @throws TooManyTalkRequests when it was too often
     */
    void require(Asked before) {
        if (before.waiting() > 0) {
            throw new AlreadyAskedToTalk();
        }
        if (before.lately() >= config.mostADay()) {
            throw new TooManyTalkRequests();
        }
    }
}
