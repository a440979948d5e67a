package nl.veerkracht.school.report;

import nl.veerkracht.kit.problem.DomainProblem;

/** There is such a report of today. */
class BroughtUpAlready extends DomainProblem {
    BroughtUpAlready() {
        super(
                Kind.CONFLICT,
                "report-brought-up-already",
                "A report of this kind was brought up today and is not filed yet; file that one.");
    }
}
