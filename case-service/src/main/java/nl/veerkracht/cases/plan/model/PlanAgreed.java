package nl.veerkracht.cases.plan.model;

import java.util.UUID;
import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskKind;
import nl.veerkracht.cases.task.model.TaskOwner;
import nl.veerkracht.contracts.access.OrganisationKind;
import nl.veerkracht.contracts.access.Role;

/**
 * A plan was agreed on, the first of its case or another in the place of the one before.
 *
 * @param version 1 for the first, and each time one more
 */
public record PlanAgreed(UUID id, UUID caseId, UUID youngPersonId, int version, Plan plan, By by) {

    public boolean isFirst() {
        return version == 1;
    }

    /** The school looks in time whether the plan still fits. */
    public TaskAssigned review(UUID taskId, String schoolId) {
        var owner = new TaskOwner(OrganisationKind.SCHOOL, schoolId, Role.SUPPORT_COORDINATOR, null);
        return new TaskAssigned(
                taskId, caseId, youngPersonId, TaskKind.REVIEW_PLAN, owner, plan.reviewOn(), null, null);
    }
}
