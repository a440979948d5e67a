package nl.veerkracht.cases.worklist;

import nl.veerkracht.kit.problem.DomainProblem;

/** As many are kept as one can keep. */
class TooManySavedFilters extends DomainProblem {
    TooManySavedFilters() {
        super(
                Kind.CONFLICT,
                "too-many-saved-filters",
                "As many are kept as can be; take one away that you do not use any more.");
    }
}
