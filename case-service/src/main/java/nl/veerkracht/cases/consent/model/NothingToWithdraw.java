package nl.veerkracht.cases.consent.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** Who has not said yes has nothing to take back; as long as it is asked, one says no. */
public final class NothingToWithdraw extends Refusal {
    public NothingToWithdraw() {
        super(Kind.STATE, "nothing-to-withdraw", "There is no yes to take back; as long as it is asked, answer no.");
    }
}
