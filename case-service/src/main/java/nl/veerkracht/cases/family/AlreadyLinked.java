package nl.veerkracht.cases.family;

import nl.veerkracht.kit.problem.DomainProblem;

/** Who has an account needs no code. */
class AlreadyLinked extends DomainProblem {
    AlreadyLinked() {
        super(Kind.CONFLICT, "already-linked", "There is nobody to give a code to: the account has been linked.");
    }
}
