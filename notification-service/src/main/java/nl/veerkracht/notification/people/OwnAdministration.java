package nl.veerkracht.notification.people;

import nl.veerkracht.kit.problem.DomainProblem;

/** An administrator wants to be none any more: another one has to do that, so that there always is one. */
public class OwnAdministration extends DomainProblem {
    OwnAdministration() {
        super(
                Kind.UNPROCESSABLE,
                "own-administration",
                "You cannot take the role of administrator from yourself; ask another administrator.");
    }
}
