package nl.veerkracht.kit.audit;

import nl.veerkracht.kit.problem.DomainProblem;

/** Nothing is shown, because it cannot be recorded who looked. */
class LogUnavailable extends DomainProblem {
    LogUnavailable() {
        super(
                Kind.UNAVAILABLE,
                "log-unavailable",
                "It cannot be recorded now who looked, so nothing is shown. Try again.");
    }
}
