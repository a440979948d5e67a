package nl.veerkracht.cases.request;

import nl.veerkracht.kit.problem.DomainProblem;

/** The same request came before with the same key, and was carried out then. */
class DoneBefore extends DomainProblem {
    DoneBefore() {
        super(
                Kind.CONFLICT,
                "done-before",
                "This request was carried out before with the same Idempotency-Key; nothing has changed now.");
    }
}
