package nl.veerkracht.notification.people;

import nl.veerkracht.kit.problem.DomainProblem;

/** Somebody who cannot sign in is not invited to. */
public class Deactivated extends DomainProblem {
    Deactivated() {
        super(Kind.UNPROCESSABLE, "deactivated", "This account is deactivated; activate it first.");
    }
}
