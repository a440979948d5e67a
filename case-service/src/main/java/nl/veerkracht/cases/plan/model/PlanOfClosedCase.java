package nl.veerkracht.cases.plan.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** The case is closed; its plan can be read and not changed. */
public final class PlanOfClosedCase extends Refusal {
    PlanOfClosedCase() {
        super(Kind.STATE, "case-is-closed", "The case is closed; its plan stays as it was.");
    }
}
