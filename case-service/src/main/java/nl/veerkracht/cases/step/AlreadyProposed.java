package nl.veerkracht.cases.step;

import nl.veerkracht.kit.problem.DomainProblem;

/** Somebody proposed it, and the second person has yet to answer. */
class AlreadyProposed extends DomainProblem {
    AlreadyProposed() {
        super(Kind.CONFLICT, "already-proposed", "This was proposed already; a second person has to answer first.");
    }
}
