package nl.veerkracht.cases.erasure;

import nl.veerkracht.kit.problem.DomainProblem;

/** How much there is to erase elsewhere cannot be asked for now. */
class HoldingsNotKnown extends DomainProblem {
    HoldingsNotKnown(RuntimeException cause) {
        super(
                Kind.UNAVAILABLE,
                "holdings-not-known",
                "Another service cannot say now what it has of the young person; try again in a minute.");
        initCause(cause);
    }
}
