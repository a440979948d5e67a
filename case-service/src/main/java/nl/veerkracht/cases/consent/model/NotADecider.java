package nl.veerkracht.cases.consent.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** At this age somebody else decides. */
public final class NotADecider extends Refusal {
    public NotADecider() {
        super(
                Kind.WISH,
                "not-a-decider",
                "At this age somebody else decides: under 12 the parents with custody, from 12 to 15 the young person"
                        + " and the parents with custody, from 16 the young person alone.");
    }
}
