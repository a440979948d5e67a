package nl.veerkracht.cases.plan;

import nl.veerkracht.kit.problem.DomainProblem;

/** Who may read the plan, and not change it. */
class NotYoursToPlan extends DomainProblem {
    NotYoursToPlan() {
        super(
                Kind.FORBIDDEN,
                "not-yours-to-plan",
                "The school and those who help change the plan; tell them what you want to be different.");
    }
}
