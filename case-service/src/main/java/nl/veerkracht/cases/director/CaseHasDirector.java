package nl.veerkracht.cases.director;

import nl.veerkracht.kit.problem.DomainProblem;

/** Somebody directs the case already, and can hand it over. */
class CaseHasDirector extends DomainProblem {
    CaseHasDirector() {
        super(
                Kind.CONFLICT,
                "case-has-director",
                "Somebody directs the case already; ask that person to hand it over.");
    }
}
