package nl.veerkracht.cases.step;

import nl.veerkracht.kit.problem.DomainProblem;

/** Who proposes does not agree with oneself: it takes a second person. */
class SecondPersonAgrees extends DomainProblem {
    SecondPersonAgrees() {
        super(Kind.UNPROCESSABLE, "second-person-agrees", "You proposed this; it takes a second person to agree.");
    }
}
