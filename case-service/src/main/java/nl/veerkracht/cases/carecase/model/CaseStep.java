package nl.veerkracht.cases.carecase.model;

import java.util.Set;
import nl.veerkracht.contracts.access.DataClass;

/** The steps of the method; which can follow which, the {@link Arrow}s say. */
public enum CaseStep {
    /** The school talks with the young person and the parents. */
    SCHOOL_TALK,
    /** Two people at school know why and agree that nothing more is needed, until the next signal. */
    KNOWN_NO_ACTION,
    /** The school asked the youth physician for advice. */
    REFERRAL,
    /** The youth physician invited, for a talk about what the young person can take part in. */
    CONSULT,
    /** The youth physician tells the school the advice, once consent allows it. */
    FEEDBACK,
    /** Everyone makes the plan. */
    PLAN,
    /** The young person is coming back; the school follows how that goes. */
    MONITORING,
    /** Nothing more is needed here. */
    CLOSED;

    /** Where every case begins. */
    public static final CaseStep FIRST = SCHOOL_TALK;

    /** The steps that can follow. */
    public Set<CaseStep> next() {
        return Arrow.stepsFrom(this);
    }

    /** The status of a case in this step. */
    public CaseStatus status() {
        return this == CLOSED ? CaseStatus.CLOSED : CaseStatus.OPEN;
    }

    /** The class of data that it is that a case is in this step. */
    public DataClass dataClass() {
        return switch (this) { // no default: a new step does not compile until it is decided who sees it
            case SCHOOL_TALK, KNOWN_NO_ACTION, REFERRAL -> DataClass.SIGNAL;
            case CONSULT, FEEDBACK -> DataClass.CONSULT;
            case PLAN, MONITORING, CLOSED -> DataClass.PLAN;
        };
    }
}
