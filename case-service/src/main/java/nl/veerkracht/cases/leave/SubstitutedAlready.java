package nl.veerkracht.cases.leave;

import nl.veerkracht.kit.problem.DomainProblem;

/** Of two who offer to stand in, the first does. */
class SubstitutedAlready extends DomainProblem {
    SubstitutedAlready() {
        super(Kind.CONFLICT, "substituted-already", "Somebody else stands in already.");
    }
}
