package nl.veerkracht.cases.task.model;

import java.util.EnumSet;
import java.util.Set;

/** What there can be to do, and how that can end. */
public enum TaskKind {
    /** Invite the young person and the parents to a talk at school. */
    SCHOOL_TALK_INVITE,
    /** Hold that talk. */
    SCHOOL_TALK_HOLD,
    /** Say whether the organisation takes part in the case. */
    JOIN_CASE,
    /** A birthday is near that changes who decides and who sees: tell them, and ask whom there is to ask. */
    REVIEW_RIGHTS,
    /** A consent comes to its end: ask for it anew, if it is still needed. */
    RENEW_CONSENT,
    /** Talk with the young person or a parent, who asked for it in confidence: only who is asked knows of it. */
    TALK_WITH_FAMILY,
    /** Somebody has been away for four weeks and still is: look whether what is done is enough. */
    AWAY_FOUR_WEEKS,
    /** Somebody has been away for three months and still is: look what else is needed. */
    AWAY_THREE_MONTHS;

    /** Whether no other organisation in the case sees that there is such a task; stored as a column of that name. */
    public boolean isConfidential() {
        return this == TALK_WITH_FAMILY;
    }

    /** Whether it can get a later day; not where time itself sets the day: a birthday comes and a consent ends on its own. */
    public boolean isExtendable() {
        return switch (this) {
            case SCHOOL_TALK_INVITE,
                    SCHOOL_TALK_HOLD,
                    JOIN_CASE,
                    TALK_WITH_FAMILY,
                    AWAY_FOUR_WEEKS,
                    AWAY_THREE_MONTHS -> true;
            case REVIEW_RIGHTS, RENEW_CONSENT -> false;
        };
    }

    /** How somebody can end a task of this kind. */
    public Set<TaskOutcome> outcomes() {
        return switch (this) {
            case SCHOOL_TALK_INVITE,
                    SCHOOL_TALK_HOLD,
                    REVIEW_RIGHTS,
                    RENEW_CONSENT,
                    AWAY_FOUR_WEEKS,
                    AWAY_THREE_MONTHS -> EnumSet.of(TaskOutcome.DONE);
            case JOIN_CASE -> EnumSet.of(TaskOutcome.ACCEPTED, TaskOutcome.DECLINED);
            case TALK_WITH_FAMILY ->
                EnumSet.of(TaskOutcome.TALKED, TaskOutcome.APPOINTMENT_MADE, TaskOutcome.NOT_REACHED);
        };
    }
}
