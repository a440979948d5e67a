package nl.veerkracht.cases.consent;

import nl.veerkracht.kit.problem.DomainProblem;

/** Who records what somebody else said must say who, how, and where it can be found again. */
class RecordedWithoutProof extends DomainProblem {
    RecordedWithoutProof() {
        super(
                Kind.INVALID,
                "recorded-without-proof",
                "To record an answer of somebody else, give relativeId, how (PAPER or SPOKEN) and proof.");
    }
}
