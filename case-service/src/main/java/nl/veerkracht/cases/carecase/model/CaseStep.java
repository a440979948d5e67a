package nl.veerkracht.cases.carecase.model;

import java.util.EnumSet;
import java.util.Set;

/** The steps of the method, with the arrows between them; a case goes along an arrow or not at all. */
public enum CaseStep {
    /** The school talks with the young person and the parents. */
    SCHOOL_TALK,
    /** Nothing more is needed here. */
    CLOSED;

    /** Where every case begins. */
    public static final CaseStep FIRST = SCHOOL_TALK;

    /** The steps that can follow. */
    public Set<CaseStep> next() {
        return switch (this) { // no default: a new step does not compile until its arrows are drawn
            case SCHOOL_TALK -> EnumSet.of(CLOSED);
            case CLOSED -> EnumSet.noneOf(CaseStep.class);
        };
    }

    /** The status of a case in this step. */
    public CaseStatus status() {
        return switch (this) {
            case SCHOOL_TALK -> CaseStatus.OPEN;
            case CLOSED -> CaseStatus.CLOSED;
        };
    }
}
