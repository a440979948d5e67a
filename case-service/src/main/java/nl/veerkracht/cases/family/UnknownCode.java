package nl.veerkracht.cases.family;

import nl.veerkracht.kit.problem.DomainProblem;

/** The code is wrong, too old, used before, or for somebody else: which of these is not told. */
class UnknownCode extends DomainProblem {
    UnknownCode() {
        super(
                Kind.UNPROCESSABLE,
                "unknown-code",
                "This code cannot be used; look whether you typed it right, or ask the school for a new one.");
    }
}
