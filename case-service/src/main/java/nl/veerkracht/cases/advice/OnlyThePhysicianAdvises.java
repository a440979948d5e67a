package nl.veerkracht.cases.advice;

import nl.veerkracht.kit.problem.DomainProblem;

/** Who takes part may see a case, but only the youth physician gives advice and sees beforehand who will read it. */
class OnlyThePhysicianAdvises extends DomainProblem {
    OnlyThePhysicianAdvises() {
        super(
                Kind.FORBIDDEN,
                "only-the-physician-advises",
                "Only the youth physician who takes part in the case gives advice.");
    }
}
