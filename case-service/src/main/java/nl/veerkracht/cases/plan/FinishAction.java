package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.veerkracht.cases.plan.model.ActionIsATask;
import nl.veerkracht.cases.request.SentOnce;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;

/** The school marks what the young person or a parent was to do as done; marked twice, done once. */
@ApplicationScoped
class FinishAction {
    private final PlanAccess access;
    private final PlanActions actions;
    private final BusinessClock clock;

    FinishAction(PlanAccess access, PlanActions actions, BusinessClock clock) {
        this.access = access;
        this.actions = actions;
        this.clock = clock;
    }

    /**
     * It is done.
     *
     * @throws NotYoursToTick for who is not of the school
     * @throws ActionIsATask when an organisation does it
     */
    @Transactional
    @SentOnce
    void run(UUID caseId, UUID actionId, Actor actor) {
        var reader = access.whoChanges(caseId, actor).reader();
        if (!reader.isSchoolStaff()) {
            throw new NotYoursToTick();
        }
        if (actions.isTask(actionId, caseId).orElseThrow(UnknownResource::new)) {
            throw new ActionIsATask();
        }
        actions.done(actionId, caseId, Moments.of(clock.instant()), reader.subject());
    }
}
