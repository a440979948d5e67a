package nl.veerkracht.school.report;

import nl.veerkracht.kit.problem.DomainProblem;

/** This cannot be done with the report as it is. */
class NotTheNextStep extends DomainProblem {
    NotTheNextStep() {
        super(Kind.CONFLICT, "not-the-next-step", "This cannot be done with a report in this state; read it again.");
    }
}
