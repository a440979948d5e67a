package nl.veerkracht.cases.plan;

import nl.veerkracht.kit.problem.DomainProblem;

/** Nobody has agreed on a plan in this case, or not yet on the day that was asked for. */
class NoPlanYet extends DomainProblem {
    NoPlanYet() {
        super(Kind.NOT_FOUND, "no-plan-yet", "There is no plan, or there was none on that day.");
    }
}
