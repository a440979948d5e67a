package nl.veerkracht.cases.family;

import nl.veerkracht.kit.problem.DomainProblem;

/** Nobody speaks in the place of the young person or a parent. */
class OnlyTheFamilySpeaks extends DomainProblem {
    OnlyTheFamilySpeaks() {
        super(
                Kind.FORBIDDEN,
                "only-the-family-speaks",
                "Only the young person and the parents do this, for themselves.");
    }
}
