package nl.veerkracht.cases.erasure;

import nl.veerkracht.kit.problem.DomainProblem;

/** The school goes on telling of who is a pupil; nobody is erased while that lasts. */
class StillEnrolled extends DomainProblem {
    StillEnrolled() {
        super(Kind.CONFLICT, "still-enrolled", "The young person is still enrolled; end the enrolment first.");
    }
}
