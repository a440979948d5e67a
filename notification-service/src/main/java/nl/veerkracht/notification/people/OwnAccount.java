package nl.veerkracht.notification.people;

import nl.veerkracht.kit.problem.DomainProblem;

/** An administrator wants to shut themselves out. */
public class OwnAccount extends DomainProblem {
    OwnAccount() {
        super(Kind.UNPROCESSABLE, "own-account", "You cannot deactivate your own account; ask another administrator.");
    }
}
