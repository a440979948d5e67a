package nl.veerkracht.cases.family;

import nl.veerkracht.kit.problem.DomainProblem;

/** Nobody goes on guessing codes. */
class TooManyWrongCodes extends DomainProblem {
    TooManyWrongCodes() {
        super(Kind.TOO_MANY, "too-many-wrong-codes", "You typed too many wrong codes; try again in an hour.");
    }
}
