package nl.veerkracht.cases.meeting.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** There is nothing yet that somebody could agree with. */
public final class NotRecordedYet extends Refusal {
    public NotRecordedYet() {
        super(
                Kind.STATE,
                "not-recorded-yet",
                "Nothing was recorded of this meeting yet; there is nothing to agree with.");
    }
}
