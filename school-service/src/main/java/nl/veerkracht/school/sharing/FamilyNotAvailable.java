package nl.veerkracht.school.sharing;

import nl.veerkracht.kit.problem.DomainProblem;

/** Who may see this depends on the family and on consent, which cannot be asked for now. */
class FamilyNotAvailable extends DomainProblem {
    FamilyNotAvailable(RuntimeException cause) {
        super(
                Kind.UNAVAILABLE,
                "family-unavailable",
                "Who may see this depends on what the family decides, which cannot be read now; try again in a minute.");
        initCause(cause);
    }
}
