package nl.veerkracht.cases.director;

import nl.veerkracht.kit.problem.DomainProblem;

/** Handing a case over is for who directs it. */
class OnlyTheDirectorHandsOver extends DomainProblem {
    OnlyTheDirectorHandsOver() {
        super(Kind.FORBIDDEN, "only-the-director-hands-over", "Only who directs the case can hand it over.");
    }
}
