package nl.veerkracht.cases.erasure;

import nl.veerkracht.kit.problem.DomainProblem;

/** There is nothing to certify. */
class NotApprovedYet extends DomainProblem {
    NotApprovedYet() {
        super(Kind.CONFLICT, "not-approved-yet", "This erasure has not been approved; there is no certificate yet.");
    }
}
