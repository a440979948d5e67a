package nl.veerkracht.cases.family;

import nl.veerkracht.kit.problem.DomainProblem;

/** Who decides depends on an age that cannot be asked for now. */
class BirthDateNotKnown extends DomainProblem {
    BirthDateNotKnown(RuntimeException cause) {
        super(
                Kind.UNAVAILABLE,
                "birth-date-not-known",
                "The school's records, which say who decides at which age, cannot be read now; try again in a minute.");
        initCause(cause);
    }
}
