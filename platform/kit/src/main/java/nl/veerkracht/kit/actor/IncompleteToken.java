package nl.veerkracht.kit.actor;

import nl.veerkracht.kit.problem.DomainProblem;

/** The token is valid, but does not say for which organisation: nothing may be decided on it. */
public class IncompleteToken extends DomainProblem {
    IncompleteToken(String claim) {
        super(Kind.FORBIDDEN, "incomplete-token", "The token lacks the claim " + claim + "; ask your administrator.");
    }
}
