package nl.veerkracht.cases.task.model;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.veerkracht.contracts.access.DataClass;

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
    /** Agree, as the second of two at school, that nothing is needed now; why is the school's, and no other school's to read. */
    AGREE_NO_ACTION,
    /** Invite the young person to the youth physician, and talk. */
    HOLD_CONSULT,
    /** Tell the school the advice. */
    GIVE_FEEDBACK,
    /** Make the plan, with everyone. */
    MAKE_PLAN,
    /** Look whether the young person is still at school, some weeks after the return; also after the case was closed. */
    CHECK_RETURN,
    /** Look with the family at what was agreed in the talk at school. */
    REVIEW_AGREEMENTS,
    /** Weigh, after the talk at school, whether the youth physician is asked; what the school weighs is its own. */
    WEIGH_REFERRAL,
    /** Ask the youth physician at once, because the school's rules have a signal do so; why they do is its own. */
    REFER,
    /** An exemption ends: see what comes after it; when it ends is the municipality's to know, and the family's. */
    REVIEW_EXEMPTION,
    /** Say whether one directs the case from now on. */
    TAKE_OVER_CASE,
    /** Look whether the advice still fits; the day belongs to what it says, so that only whose task it is knows of it. */
    REVIEW_ADVICE,
    /** Do what was agreed in the plan. */
    PLAN_ACTION,
    /** Look at the plan again with all who take part: change it, or keep it as it is. */
    REVIEW_PLAN,
    /** Somebody has been away for four weeks and still is: look whether what is done is enough. */
    AWAY_FOUR_WEEKS,
    /** Somebody has been away for three months and still is: look what else is needed. */
    AWAY_THREE_MONTHS,
    /** Be at the meeting about the young person. */
    ATTEND_MEETING,
    /** Say whether one agrees with what was recorded of the meeting. */
    CONFIRM_MEETING;

    /** Whether it ends when what was done is recorded in the case, and in no other way. */
    public boolean isDoneByRecord() {
        return outcomes().isEmpty();
    }

    /** Whether colleagues in another role cannot stand in, because it takes the two roles together. */
    public boolean isForTheRoleItself() {
        return this == AGREE_NO_ACTION;
    }

    /** Whether no other organisation in the case sees that there is such a task; stored as a column of that name. */
    public boolean isConfidential() {
        return switch (this) { // no default: a new kind does not compile until it is decided who sees it
            case TALK_WITH_FAMILY,
                    REVIEW_ADVICE,
                    AGREE_NO_ACTION,
                    TAKE_OVER_CASE,
                    WEIGH_REFERRAL,
                    REFER,
                    REVIEW_EXEMPTION -> true;
            case SCHOOL_TALK_INVITE,
                    SCHOOL_TALK_HOLD,
                    JOIN_CASE,
                    REVIEW_RIGHTS,
                    RENEW_CONSENT,
                    HOLD_CONSULT,
                    GIVE_FEEDBACK,
                    MAKE_PLAN,
                    CHECK_RETURN,
                    REVIEW_AGREEMENTS,
                    PLAN_ACTION,
                    REVIEW_PLAN,
                    AWAY_FOUR_WEEKS,
                    AWAY_THREE_MONTHS,
                    ATTEND_MEETING,
                    CONFIRM_MEETING -> false;
        };
    }

    /**
     * The class of data that it tells of to another organisation that takes part: who is shown nothing of that class, does not
     * learn of the task from a list either. Empty when it tells nobody of anything but those whose task it is, and the school.
     */
    public Optional<DataClass> tellsOf() {
        return switch (this) { // no default, as above
            case SCHOOL_TALK_INVITE, SCHOOL_TALK_HOLD, REVIEW_AGREEMENTS -> Optional.of(DataClass.SIGNAL);
            case HOLD_CONSULT, GIVE_FEEDBACK -> Optional.of(DataClass.CONSULT);
            case AWAY_FOUR_WEEKS, AWAY_THREE_MONTHS -> Optional.of(DataClass.ABSENCE);
            case JOIN_CASE, MAKE_PLAN, PLAN_ACTION, REVIEW_PLAN, CHECK_RETURN, ATTEND_MEETING, CONFIRM_MEETING ->
                Optional.of(DataClass.PLAN);
            case REVIEW_RIGHTS,
                    RENEW_CONSENT,
                    TALK_WITH_FAMILY,
                    AGREE_NO_ACTION,
                    TAKE_OVER_CASE,
                    REVIEW_ADVICE,
                    WEIGH_REFERRAL,
                    REFER,
                    REVIEW_EXEMPTION -> Optional.empty();
        };
    }

    /** Whether somebody waits for an answer, so that it cannot wait until the day it is due. */
    public boolean isQuestion() {
        return this == TALK_WITH_FAMILY || this == AGREE_NO_ACTION || this == TAKE_OVER_CASE;
    }

    /**
     * Whether it can get a later day; not where something else sets the day: a birthday comes and a consent ends on its own, a
     * return is measured after so many weeks, the day of a review stands in the advice or the plan, an exemption ends, and a meeting is on its day.
     */
    public boolean isExtendable() {
        return switch (this) {
            case SCHOOL_TALK_INVITE,
                    SCHOOL_TALK_HOLD,
                    JOIN_CASE,
                    TALK_WITH_FAMILY,
                    AGREE_NO_ACTION,
                    HOLD_CONSULT,
                    GIVE_FEEDBACK,
                    MAKE_PLAN,
                    REVIEW_AGREEMENTS,
                    WEIGH_REFERRAL,
                    REFER,
                    TAKE_OVER_CASE,
                    PLAN_ACTION,
                    AWAY_FOUR_WEEKS,
                    AWAY_THREE_MONTHS,
                    CONFIRM_MEETING -> true;
            case REVIEW_RIGHTS,
                    RENEW_CONSENT,
                    CHECK_RETURN,
                    REVIEW_ADVICE,
                    REVIEW_PLAN,
                    ATTEND_MEETING,
                    REVIEW_EXEMPTION -> false;
        };
    }

    /** How somebody can end a task of this kind; in no way what is done by record. */
    public Set<TaskOutcome> outcomes() {
        return switch (this) {
            case SCHOOL_TALK_INVITE,
                    REVIEW_RIGHTS,
                    RENEW_CONSENT,
                    REVIEW_AGREEMENTS,
                    WEIGH_REFERRAL,
                    REVIEW_EXEMPTION,
                    REVIEW_ADVICE,
                    PLAN_ACTION,
                    REVIEW_PLAN,
                    AWAY_FOUR_WEEKS,
                    AWAY_THREE_MONTHS,
                    ATTEND_MEETING -> EnumSet.of(TaskOutcome.DONE);
            case SCHOOL_TALK_HOLD, HOLD_CONSULT, GIVE_FEEDBACK, MAKE_PLAN, CONFIRM_MEETING, REFER ->
                EnumSet.noneOf(TaskOutcome.class);
            case JOIN_CASE, AGREE_NO_ACTION, TAKE_OVER_CASE -> EnumSet.of(TaskOutcome.ACCEPTED, TaskOutcome.DECLINED);
            case CHECK_RETURN ->
                EnumSet.of(TaskOutcome.AT_SCHOOL, TaskOutcome.PARTLY_AT_SCHOOL, TaskOutcome.NOT_AT_SCHOOL);
            case TALK_WITH_FAMILY ->
                EnumSet.of(TaskOutcome.TALKED, TaskOutcome.APPOINTMENT_MADE, TaskOutcome.NOT_REACHED);
        };
    }
}
