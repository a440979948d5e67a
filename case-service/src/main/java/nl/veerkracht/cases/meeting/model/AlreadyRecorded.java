package nl.veerkracht.cases.meeting.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** What was recorded of a meeting is recorded once. */
public final class AlreadyRecorded extends Refusal {
    public AlreadyRecorded() {
        super(
                Kind.STATE,
                "already-recorded",
                "Somebody recorded this meeting already; say there what you do not agree with.");
    }
}
