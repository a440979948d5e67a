package nl.veerkracht.cases.leave;

import nl.veerkracht.kit.problem.DomainProblem;

/** Somebody ends the absence of a colleague without having told of it. */
class NotYourLeave extends DomainProblem {
    NotYourLeave() {
        super(Kind.FORBIDDEN, "not-your-leave", "Only who is away, or told of it, can say that it ends.");
    }
}
