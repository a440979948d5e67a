package nl.veerkracht.cases.consent;

import nl.veerkracht.kit.problem.DomainProblem;

/** The young person and parents answer; who helps them asks. */
class FamilyDoesNotAsk extends DomainProblem {
    FamilyDoesNotAsk() {
        super(Kind.FORBIDDEN, "family-does-not-ask", "Only organisations that take part in the case ask for consent.");
    }
}
