package nl.veerkracht.cases.emergency;

import nl.veerkracht.kit.problem.DomainProblem;

/** Whoever needs it so often needs something else. */
class TooManyEmergencies extends DomainProblem {
    TooManyEmergencies() {
        super(
                Kind.TOO_MANY,
                "too-many-emergencies",
                "You have had emergency access too often in the last day; call the school or the emergency services.");
    }
}
