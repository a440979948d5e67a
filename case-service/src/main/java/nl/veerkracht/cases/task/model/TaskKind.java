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
    /** Do what was agreed in the plan. */
    PLAN_ACTION,
    /** Look at the plan again with all who take part: change it, or keep it as it is. */
    REVIEW_PLAN;

    /** Whether no other organisation in the case sees that there is such a task; stored as a column of that name. */
    public boolean isConfidential() {
        return this == TALK_WITH_FAMILY;
    }

    /** How somebody can end a task of this kind. */
    public Set<TaskOutcome> outcomes() {
        return switch (this) {
            case SCHOOL_TALK_INVITE, SCHOOL_TALK_HOLD, REVIEW_RIGHTS, RENEW_CONSENT -> EnumSet.of(TaskOutcome.DONE);
            case PLAN_ACTION, REVIEW_PLAN -> EnumSet.of(TaskOutcome.DONE);
            case JOIN_CASE -> EnumSet.of(TaskOutcome.ACCEPTED, TaskOutcome.DECLINED);
            case TALK_WITH_FAMILY ->
                EnumSet.of(TaskOutcome.TALKED, TaskOutcome.APPOINTMENT_MADE, TaskOutcome.NOT_REACHED);
        };
    }
}
