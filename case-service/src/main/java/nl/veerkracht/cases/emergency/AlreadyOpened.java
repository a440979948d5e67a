package nl.veerkracht.cases.emergency;

import nl.veerkracht.kit.problem.DomainProblem;

/** Once in its hour: it is not made longer, and not opened again after it was found not to be justified. */
class AlreadyOpened extends DomainProblem {
    AlreadyOpened() {
        super(
                Kind.CONFLICT,
                "already-opened",
                "You have opened emergency access to this record less than an hour ago.");
    }
}
