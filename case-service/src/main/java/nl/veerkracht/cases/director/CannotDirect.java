package nl.veerkracht.cases.director;

import nl.veerkracht.kit.problem.DomainProblem;

/** A case is directed by somebody whose organisation takes part in it, while it is open. */
class CannotDirect extends DomainProblem {
    CannotDirect() {
        super(
                Kind.UNPROCESSABLE,
                "cannot-direct",
                "A case is directed by somebody of an organisation that takes part in it, as long as it is open.");
    }
}
