package nl.veerkracht.cases.schooltalk;

import nl.veerkracht.kit.problem.DomainProblem;

/** Nothing is recorded in a case that is closed. */
class TalkInClosedCase extends DomainProblem {
    TalkInClosedCase() {
        super(Kind.CONFLICT, "case-is-closed", "The case is closed; reopen it before a talk is recorded.");
    }
}
