package nl.veerkracht.cases.family;

import nl.veerkracht.kit.problem.DomainProblem;

/** The young person is added once. */
class PupilIsKnown extends DomainProblem {
    PupilIsKnown() {
        super(Kind.CONFLICT, "pupil-is-known", "The young person has been added already; give a new code instead.");
    }
}
