package nl.veerkracht.cases.emergency;

import nl.veerkracht.kit.problem.DomainProblem;

/** Figures are for who keeps watch over how often it happens. */
class FiguresNotForRole extends DomainProblem {
    FiguresNotForRole() {
        super(
                Kind.FORBIDDEN,
                "figures-not-for-role",
                "Only administrators and regional analysts see how often there was emergency access.");
    }
}
