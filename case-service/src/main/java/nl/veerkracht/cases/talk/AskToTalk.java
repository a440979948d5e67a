package nl.veerkracht.cases.talk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.family.Speakers;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.cases.talk.model.NobodyToTalkTo;
import nl.veerkracht.cases.task.TaskAnnouncements;
import nl.veerkracht.cases.task.Tasks;
import nl.veerkracht.contracts.access.Role;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Gives who is asked a task with a deadline; of one person of the family, one that is open at a time. */
@ApplicationScoped
class AskToTalk {
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Speakers speakers;
    private final TalkRequests requests;
    private final Tasks tasks;
    private final TalkLimits limits;
    private final Outbox outbox;
    private final BusinessClock clock;

    AskToTalk(
            Speakers speakers,
            TalkRequests requests,
            Tasks tasks,
            TalkLimits limits,
            Outbox outbox,
            BusinessClock clock) {
        this.speakers = speakers;
        this.requests = requests;
        this.tasks = tasks;
        this.limits = limits;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * What somebody of the family wants.
     *
     * @param participationId who is asked, as taking part in the case
     * @param role at a school, who of its staff
     */
    record Wish(
            UUID participationId,
            @Nullable Role role,
            @Nullable String about) {}

    /**
     * Asks.
     *
     * @throws NobodyToTalkTo when who is asked does not take part
     * @throws AlreadyAskedToTalk when the same one has yet to answer
     * @throws TooManyTalkRequests when this relative has asked too often
     */
    @Transactional
    @SentOnce
    TalkRequestView run(UUID youngPersonId, Wish wish, Actor actor) {
        var speaker = speakers.of(youngPersonId, actor);
        var today = clock.today();
        var task = requests.partner(wish.participationId(), youngPersonId, today)
                .orElseThrow(NobodyToTalkTo::new)
                .asked(OrderedId.next(), wish.role(), wish.about(), limits.dueOn(today));
        limits.require(requests.asked(speaker.self().id(), task, clock.instant().minus(A_DAY)));
        tasks.assign(List.of(task));
        requests.add(task, speaker, clock.instant());
        outbox.append(List.of(TaskAnnouncements.of(task)));
        return TalkRequestView.of(task, clock.instant());
    }
}
