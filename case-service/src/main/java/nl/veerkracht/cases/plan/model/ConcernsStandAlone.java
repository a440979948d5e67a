package nl.veerkracht.cases.plan.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** A plan says what is difficult and not what goes well. */
public final class ConcernsStandAlone extends Refusal {
    ConcernsStandAlone() {
        super(
                Kind.WISH,
                "concerns-stand-alone",
                "Beside concerns, write what protects the young person or goes well: a plan builds on that.");
    }
}
