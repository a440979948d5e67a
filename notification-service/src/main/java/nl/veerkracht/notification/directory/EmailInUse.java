package nl.veerkracht.notification.directory;

import nl.veerkracht.kit.problem.DomainProblem;

/** Somebody has an account with this e-mail address already, wherever they work. */
public class EmailInUse extends DomainProblem {
    EmailInUse() {
        super(Kind.CONFLICT, "email-in-use", "There is an account with this e-mail address already; use another.");
    }
}
