package nl.veerkracht.cases.participation;

import nl.veerkracht.kit.problem.DomainProblem;

/** An organisation leaves by itself, or the school ends its taking part; nobody else does. */
class NotYoursToEnd extends DomainProblem {
    NotYoursToEnd() {
        super(
                Kind.FORBIDDEN,
                "not-yours-to-end",
                "Only that organisation itself, in that role, or the staff of the school ends it.");
    }
}
