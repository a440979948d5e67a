package nl.veerkracht.gateway.session;

import nl.veerkracht.kit.problem.DomainProblem;

/** A form that another site sent, or that was made for another session. */
final class ForgedForm extends DomainProblem {
    ForgedForm() {
        super(Kind.FORBIDDEN, "forged-form", "The form does not belong to your session; open the page again.");
    }
}
