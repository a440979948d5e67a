package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.veerkracht.cases.enrolment.Enrolments;
import nl.veerkracht.cases.enrolment.model.Enrolment;
import nl.veerkracht.cases.plan.PlanAccess.Planner;
import nl.veerkracht.cases.plan.model.ActionAgreed;
import nl.veerkracht.cases.plan.model.OwnerDoesNotTakePart;
import nl.veerkracht.cases.plan.model.PlanCase.Wish;
import nl.veerkracht.kit.clock.BusinessClock;
import nl.veerkracht.kit.problem.UnknownResource;
import org.jspecify.annotations.Nullable;

/** What was agreed becomes somebody's: in the plan or in a meeting, it is the same thing, and an organisation's is a task. */
@ApplicationScoped
public class WriteDownAction {
    private final PlanAccess access;
    private final Plans plans;
    private final Enrolments enrolments;
    private final RecordAction record;

    WriteDownAction(PlanAccess access, Plans plans, Enrolments enrolments, RecordAction record) {
        this.access = access;
        this.plans = plans;
        this.enrolments = enrolments;
        this.record = record;
    }

    /**
     * Writes it down.
     *
     * @param meetingId the meeting that it was agreed in, if it was in one
     * @throws OwnerDoesNotTakePart when who is to do it does not take part
     * @throws nl.veerkracht.cases.plan.model.PlanOfClosedCase when the case is closed
     * @throws nl.veerkracht.cases.plan.model.DayIsPast when it could not be done in time any more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(UUID id, UUID caseId, Wish wish, @Nullable UUID meetingId, Planner planner) {
        var of = plans.caseOf(caseId).orElseThrow(UnknownResource::new);
        var agreed = of.agree(id, wish, access.by(planner), BusinessClock.ZONE).in(meetingId);
        if (!PlanAccess.readsThePlan(wish.owner(), planner)) {
            throw new OwnerDoesNotTakePart();
        }
        record.run(agreed, mentorRef(agreed));
    }

    private @Nullable UUID mentorRef(ActionAgreed agreed) {
        return enrolments
                .find(agreed.youngPersonId(), agreed.owner().identifier())
                .map(Enrolment::mentorRef)
                .orElse(null);
    }
}
