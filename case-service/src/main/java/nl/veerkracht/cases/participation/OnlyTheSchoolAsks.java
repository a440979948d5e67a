package nl.veerkracht.cases.participation;

import nl.veerkracht.kit.problem.DomainProblem;

/** Who takes part may see a case, but only the school asks others in. */
class OnlyTheSchoolAsks extends DomainProblem {
    OnlyTheSchoolAsks() {
        super(Kind.FORBIDDEN, "only-the-school-asks", "Only the staff of the school asks others to take part.");
    }
}
