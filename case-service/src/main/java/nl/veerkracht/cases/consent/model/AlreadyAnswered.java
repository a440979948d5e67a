package nl.veerkracht.cases.consent.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** An answer is given once; yes can be withdrawn, and after no one can ask again. */
public final class AlreadyAnswered extends Refusal {
    public AlreadyAnswered() {
        super(Kind.STATE, "already-answered", "There is an answer already; to take back a yes, withdraw the consent.");
    }
}
