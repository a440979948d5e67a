package nl.veerkracht.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import nl.veerkracht.cases.access.Access;
import nl.veerkracht.cases.emergency.model.AlreadyJudged;
import nl.veerkracht.cases.emergency.model.OwnEmergencyAccess;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;

/** A second person judges whether emergency access was justified; if not, it ends at once. */
@ApplicationScoped
class JudgeEmergencyAccess {
    private final Access access;
    private final ReviewQueue queue;
    private final EmergencyAccesses emergencies;
    private final Outbox outbox;
    private final BusinessClock clock;

    JudgeEmergencyAccess(
            Access access, ReviewQueue queue, EmergencyAccesses emergencies, Outbox outbox, BusinessClock clock) {
        this.access = access;
        this.queue = queue;
        this.emergencies = emergencies;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Judges it, once and for all.
     *
     * @throws UnknownResource for who does not keep watch over it
     * @throws OwnEmergencyAccess for who looked
     * @throws AlreadyJudged when somebody did before
     */
    @Transactional
    @SentOnce
    void run(UUID id, boolean justified, String explanation, Actor actor) {
        var reader = access.reader(actor).orElseThrow(UnknownResource::new);
        var judged = queue.one(reader, id).orElseThrow(UnknownResource::new).access();
        access.reviewed(reader, judged.whom().youngPersonId());
        var judgement = judged.judge(reader.subject(), justified, explanation, clock.instant());
        emergencies.judge(id, judgement);
        outbox.append(List.of(EmergencyAnnouncements.judged(judged, judgement)));
    }
}
