package nl.veerkracht.cases.family;

import nl.veerkracht.kit.problem.DomainProblem;

/** Who belongs to the family is told by the school, which knows them. */
class OnlyTheSchoolAdds extends DomainProblem {
    OnlyTheSchoolAdds() {
        super(
                Kind.FORBIDDEN,
                "only-the-school-adds",
                "Only the staff of the school says who the young person and parents are.");
    }
}
