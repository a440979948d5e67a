package nl.veerkracht.cases.plan.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** Who is to do it does not take part now, or takes part without being shown the plan. */
public final class OwnerDoesNotTakePart extends Refusal {
    public OwnerDoesNotTakePart() {
        super(
                Kind.WISH,
                "owner-does-not-take-part",
                "Choose somebody who takes part in the case now and reads the plan.");
    }
}
