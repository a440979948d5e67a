package nl.veerkracht.cases.concern;

import nl.veerkracht.kit.problem.DomainProblem;

/** Others take part in a case when they are asked; only the school opens one. */
class OnlyTheSchoolOpens extends DomainProblem {
    OnlyTheSchoolOpens() {
        super(
                Kind.FORBIDDEN,
                "only-the-school-opens",
                "Only mentors, absence coordinators and support coordinators of a school open a case.");
    }
}
