package nl.veerkracht.kit.actor;

import nl.veerkracht.kit.problem.DomainProblem;

/** The token is valid, but was given to a program that has no business here. */
public class UnknownClient extends DomainProblem {
    UnknownClient() {
        super(Kind.FORBIDDEN, "unknown-client", "The token was given to a program that may not ask here.");
    }
}
