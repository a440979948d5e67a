package nl.veerkracht.cases.consent;

import nl.veerkracht.kit.problem.DomainProblem;

/** The family is asked once for the time after a consent. */
class AlreadyRenewed extends DomainProblem {
    AlreadyRenewed() {
        super(Kind.CONFLICT, "already-renewed", "This consent has been asked for anew already.");
    }
}
