package nl.veerkracht.cases.erasure;

import nl.veerkracht.kit.problem.DomainProblem;

/** It has been done. */
class AlreadyCarriedOut extends DomainProblem {
    AlreadyCarriedOut() {
        super(Kind.CONFLICT, "already-carried-out", "This erasure has been carried out; see its certificate.");
    }
}
