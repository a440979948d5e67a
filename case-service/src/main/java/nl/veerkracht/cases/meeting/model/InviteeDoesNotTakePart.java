package nl.veerkracht.cases.meeting.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** Who is invited does not take part now, or takes part without being shown what is agreed. */
public final class InviteeDoesNotTakePart extends Refusal {
    public InviteeDoesNotTakePart() {
        super(
                Kind.WISH,
                "invitee-does-not-take-part",
                "Invite who takes part in the case now and may read what is agreed.");
    }
}
