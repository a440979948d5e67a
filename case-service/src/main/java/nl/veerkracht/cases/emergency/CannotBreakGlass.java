package nl.veerkracht.cases.emergency;

import nl.veerkracht.kit.problem.DomainProblem;

/** Only who works with young people for an organisation has anything to look at in an emergency. */
class CannotBreakGlass extends DomainProblem {
    CannotBreakGlass() {
        super(
                Kind.FORBIDDEN,
                "cannot-break-glass",
                "Emergency access is for mentors, coordinators, officers, physicians, care professionals and advisers.");
    }
}
