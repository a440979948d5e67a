package nl.veerkracht.cases.talk;

import nl.veerkracht.kit.problem.DomainProblem;

/** Nobody fills the list of those who help by asking again and again. */
class TooManyTalkRequests extends DomainProblem {
    TooManyTalkRequests() {
        super(Kind.TOO_MANY, "too-many-talk-requests", "You asked often today; try again tomorrow.");
    }
}
