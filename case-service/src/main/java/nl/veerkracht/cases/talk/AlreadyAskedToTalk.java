package nl.veerkracht.cases.talk;

import nl.veerkracht.kit.problem.DomainProblem;

/** Who was asked has yet to answer. */
class AlreadyAskedToTalk extends DomainProblem {
    AlreadyAskedToTalk() {
        super(Kind.CONFLICT, "already-asked-to-talk", "You have asked this already; the answer has yet to come.");
    }
}
