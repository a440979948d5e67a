package nl.veerkracht.cases.step;

import nl.veerkracht.kit.problem.DomainProblem;

/** The step is taken by another role; one sees that it is there, and that is all. */
class NotYourStep extends DomainProblem {
    NotYourStep() {
        super(Kind.FORBIDDEN, "not-your-step", "This step is taken by another role or organisation.");
    }
}
