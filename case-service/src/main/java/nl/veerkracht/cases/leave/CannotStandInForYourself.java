package nl.veerkracht.cases.leave;

import nl.veerkracht.kit.problem.DomainProblem;

/** Who is away stands in for nobody on those days, and least for themselves. */
class CannotStandInForYourself extends DomainProblem {
    CannotStandInForYourself() {
        super(
                Kind.UNPROCESSABLE,
                "cannot-stand-in-for-yourself",
                "You are the one who is away: somebody else has to stand in.");
    }
}
