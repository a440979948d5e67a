package nl.veerkracht.cases.consent;

import nl.veerkracht.kit.problem.DomainProblem;

/** Nobody is known who decides at this age. */
class NobodyToAsk extends DomainProblem {
    NobodyToAsk() {
        super(
                Kind.UNPROCESSABLE,
                "nobody-to-ask",
                "Not everyone who decides at this age is known; let the school add the young person and the parents.");
    }
}
