package nl.veerkracht.cases.leave;

import nl.veerkracht.kit.problem.DomainProblem;

/** Somebody is away already on one of these days. */
class LeaveOverlaps extends DomainProblem {
    LeaveOverlaps() {
        super(
                Kind.CONFLICT,
                "leave-overlaps",
                "This colleague is away already on one of these days: end that first, or choose other days.");
    }
}
