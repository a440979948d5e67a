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

    public static StepComesFirst advice() {
        return new StepComesFirst("advice-first", "Give the advice first; then the school can be told.");
    }

    public static StepComesFirst consent() {
        return new StepComesFirst(
                "consent-first", "The school may not read the advice yet: consent to that comes first.");
    }

    public static StepComesFirst plan() {
        return new StepComesFirst("plan-first", "Make the plan first; then the return can be followed.");
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
