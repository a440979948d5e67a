package nl.veerkracht.cases.participation;

import nl.veerkracht.kit.problem.DomainProblem;

/** That organisation has been asked and has not said no. */
class AlreadyAsked extends DomainProblem {
    AlreadyAsked() {
        super(Kind.CONFLICT, "already-asked", "That organisation already takes part in the case or has yet to answer.");
    }
}
