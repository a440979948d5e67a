package nl.veerkracht.cases.carecase.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** The step is drawn, and something that has to come before it is missing. */
public final class StepComesFirst extends Refusal {
    private StepComesFirst(String slug, String detail) {
        super(Kind.STATE, slug, detail);
    }

    public static StepComesFirst talk() {
        return new StepComesFirst("talk-first", "Record the talk at school first; who was not heard is said there.");
    }

    /** Who did not appear is invited once more. */
    public static StepComesFirst secondInvitation() {
        return new StepComesFirst(
                "invite-again-first",
                "Invite once more before the case goes back to the school as \"did not appear\".");
    }

    public static StepComesFirst invitedTwice() {
        return new StepComesFirst(
                "invited-twice", "The young person was invited twice already; the case goes back to the school.");
    }
}
