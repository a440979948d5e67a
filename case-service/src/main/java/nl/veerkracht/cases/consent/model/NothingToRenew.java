package nl.veerkracht.cases.consent.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** Only a yes is renewed; after a no, or as long as the question is open, nobody presses on. */
public final class NothingToRenew extends Refusal {
    public NothingToRenew() {
        super(
                Kind.STATE,
                "nothing-to-renew",
                "Only consent that was given is renewed; what was refused or withdrawn is a new question.");
    }
}
