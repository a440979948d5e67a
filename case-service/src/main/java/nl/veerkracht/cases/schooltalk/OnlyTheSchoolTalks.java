package nl.veerkracht.cases.schooltalk;

import nl.veerkracht.kit.problem.DomainProblem;

/** A talk at school is recorded by somebody of the school, in a case that is open. */
class OnlyTheSchoolTalks extends DomainProblem {
    OnlyTheSchoolTalks() {
        super(Kind.FORBIDDEN, "only-the-school-talks", "A talk at school is recorded by the staff of the school.");
    }
}
