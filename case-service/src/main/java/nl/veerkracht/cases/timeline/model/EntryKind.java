package nl.veerkracht.cases.timeline.model;

import java.util.Arrays;
import java.util.Optional;
import nl.veerkracht.contracts.access.DataClass;

/** What can be told on the timeline, with the class of data that decides who sees it. */
public enum EntryKind {
    SIGNAL_RAISED(DataClass.SIGNAL),
    SIGNAL_WITHDRAWN(DataClass.SIGNAL),
    CASE_OPENED(DataClass.PLAN),
    ABSENCE_RECORDED(DataClass.ABSENCE),
    ABSENCE_CHANGED(DataClass.ABSENCE),
    ABSENCE_WITHDRAWN(DataClass.ABSENCE),
    SCHOOL_TALK_INVITED(DataClass.SIGNAL),
    SCHOOL_TALK_HELD(DataClass.SIGNAL),
    PARTICIPATION_ASKED(DataClass.PLAN),
    PARTICIPATION_STARTED(DataClass.PLAN),
    PARTICIPATION_DECLINED(DataClass.PLAN),
    PARTICIPATION_ENDED(DataClass.PLAN),
    OWN_WORDS(DataClass.VOICE),
    NO_ACTION_AGREED(DataClass.SIGNAL),
    TALK_RESUMED(DataClass.SIGNAL),
    REFERRED(DataClass.SIGNAL),
    REFERRAL_WITHDRAWN(DataClass.SIGNAL),
    CONSULT_INVITED(DataClass.CONSULT),
    CONSULT_MISSED(DataClass.CONSULT),
    CONSULT_HELD(DataClass.CONSULT),
    FEEDBACK_GIVEN(DataClass.CONSULT),
    FEEDBACK_NOT_GIVEN(DataClass.CONSULT),
    PLAN_BEGUN(DataClass.PLAN),
    RETURN_BEGUN(DataClass.PLAN),
    RETURN_STOPPED(DataClass.PLAN),
    CASE_CLOSED(DataClass.PLAN),
    CASE_REOPENED(DataClass.PLAN),
    DIRECTOR_CHANGED(DataClass.PLAN),
    NOTE_MEDICAL(DataClass.MEDICAL),
    NOTE_CARE(DataClass.CARE),
    NOTE_SUPPORT(DataClass.SUPPORT),
    ADVICE_GIVEN(DataClass.ADVICE),
    /** For who may know that there is advice, and not what. */
    ADVICE_READY(DataClass.CONSULT),
    PLAN_MADE(DataClass.PLAN),
    PLAN_CHANGED(DataClass.PLAN),
    PLAN_ACTION_AGREED(DataClass.PLAN),
    MEETING_PLANNED(DataClass.PLAN),
    MEETING_MOVED(DataClass.PLAN),
    MEETING_CALLED_OFF(DataClass.PLAN),
    MEETING_HELD(DataClass.PLAN),
    EXEMPTION_RECORDED(DataClass.STATUTORY),
    EXEMPTION_CHANGED(DataClass.STATUTORY),
    REPORT_FILED(DataClass.STATUTORY),
    REPORT_HANDLED(DataClass.STATUTORY),
    REPORT_WITHDRAWN(DataClass.STATUTORY);

    private final DataClass dataClass;

    EntryKind(DataClass dataClass) {
        this.dataClass = dataClass;
    }

    /** Empty for what we do not know, which then is shown to nobody. */
    public static Optional<EntryKind> parse(String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }

    public DataClass dataClass() {
        return dataClass;
    }

    /** The place among what is told at one moment: consequences stand after their cause. */
    public int place() {
        return this == CASE_OPENED || this == CONSULT_INVITED ? 1 : 0;
    }
}
