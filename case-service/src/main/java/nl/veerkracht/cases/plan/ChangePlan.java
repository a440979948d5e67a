package nl.veerkracht.cases.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.veerkracht.cases.draft.SentDrafts;
import nl.veerkracht.cases.draft.model.DraftForm;
import nl.veerkracht.cases.plan.model.Plan;
import nl.veerkracht.cases.plan.model.PlanAgreed;
import nl.veerkracht.kit.actor.Actor;
import nl.veerkracht.kit.database.OrderedId;
import nl.veerkracht.kit.outbox.Outbox;
import nl.veerkracht.kit.problem.UnknownResource;

/** Somebody who helps puts a plan in the place of the one they saw; the same plan sent again is the same plan. */
@ApplicationScoped
class ChangePlan {
    private final PlanAccess access;
    private final Plans plans;
    private final RecordPlan record;
    private final SentDrafts drafts;
    private final Outbox outbox;

    ChangePlan(PlanAccess access, Plans plans, RecordPlan record, SentDrafts drafts, Outbox outbox) {
        this.access = access;
        this.plans = plans;
        this.record = record;
        this.drafts = drafts;
        this.outbox = outbox;
    }

    /**
     * The plan as it stands from now on.
     *
     * @throws NotYoursToPlan for who may only read it
     * @throws nl.veerkracht.cases.plan.model.PlanChangedMeanwhile when it is not the plan any more that was seen
     * @throws nl.veerkracht.cases.plan.model.PlanOfClosedCase when the case is closed
     */
    @Transactional
    PlanAgreed run(UUID caseId, Plan wanted, Seen seen, Actor actor) {
        var planner = access.whoChanges(caseId, actor);
        drafts.remove(planner.reader(), planner.youngPersonId(), DraftForm.PLAN);
        var of = plans.caseOf(caseId).orElseThrow(UnknownResource::new);
        var before = plans.latest(caseId).orElse(null);
        if (before != null && before.plan().equals(wanted)) {
            return before;
        }
        seen.require(before);
        var agreed = of.agree(OrderedId.next(), wanted, before, access.by(planner));
        outbox.append(record.run(agreed, of, planner.about().facts().schoolsOfEnrolment()));
        return agreed;
    }
}
