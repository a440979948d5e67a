package nl.veerkracht.cases.meeting.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** The case is closed; no meeting is planned or recorded any more. */
public final class MeetingOfClosedCase extends Refusal {
    public MeetingOfClosedCase() {
        super(Kind.STATE, "case-is-closed", "The case is closed; what was met about stays as it was.");
    }
}
