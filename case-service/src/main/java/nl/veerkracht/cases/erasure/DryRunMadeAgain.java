package nl.veerkracht.cases.erasure;

import nl.veerkracht.kit.problem.DomainProblem;

/** What was decided on is not what would go now. */
class DryRunMadeAgain extends DomainProblem {
    DryRunMadeAgain() {
        super(
                Kind.CONFLICT,
                "dry-run-made-again",
                "There is more or less to erase than the dry run said, or it is older than thirty days; it was made again: look, and decide again.");
    }
}
