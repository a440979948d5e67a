package nl.veerkracht.cases.director;

import nl.veerkracht.kit.problem.DomainProblem;

/** Somebody was asked to take it over, and has yet to answer. */
class HandedOverAlready extends DomainProblem {
    HandedOverAlready() {
        super(Kind.CONFLICT, "handed-over-already", "Somebody was asked to take the case over and has yet to answer.");
    }
}
