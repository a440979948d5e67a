package nl.veerkracht.cases.erasure;

import nl.veerkracht.kit.problem.DomainProblem;

/** Nobody erases alone. */
class SecondPersonNeeded extends DomainProblem {
    SecondPersonNeeded() {
        super(
                Kind.FORBIDDEN,
                "second-person-needed",
                "Whoever asked for the erasure cannot approve it; a second administrator has to.");
    }
}
