package nl.veerkracht.cases.plan;

import nl.veerkracht.kit.problem.DomainProblem;

/** What the family does, the school marks as done. */
class NotYoursToTick extends DomainProblem {
    NotYoursToTick() {
        super(Kind.FORBIDDEN, "not-yours-to-tick", "The school marks what the family does as done.");
    }
}
