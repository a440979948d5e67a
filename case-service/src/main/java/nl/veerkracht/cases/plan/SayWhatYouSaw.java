package nl.veerkracht.cases.plan;

import nl.veerkracht.kit.problem.DomainProblem;

/** Without what the caller saw, somebody else's change would be lost without anybody knowing. */
class SayWhatYouSaw extends DomainProblem {
    SayWhatYouSaw() {
        super(
                Kind.INVALID,
                "precondition-missing",
                "Send If-Match with the ETag of the plan that you changed, or If-None-Match: * for the first plan.");
    }
}
