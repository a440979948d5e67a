package nl.veerkracht.kit.actor;

import nl.veerkracht.kit.problem.DomainProblem;

/** The token is valid, but does not say who, or for which organisation: nothing may be decided on it. */
public class IncompleteToken extends DomainProblem {
    IncompleteToken() {
        super(
                Kind.FORBIDDEN,
                "incomplete-token",
                "The token does not say who asks and for which organisation; ask your administrator.");
    }
}
