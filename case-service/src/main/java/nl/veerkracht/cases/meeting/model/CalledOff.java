package nl.veerkracht.cases.meeting.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** A meeting that was called off is not held and not moved. */
public final class CalledOff extends Refusal {
    public CalledOff() {
        super(Kind.STATE, "called-off", "This meeting was called off; plan another one.");
    }
}
