package nl.veerkracht.cases.task;

import nl.veerkracht.kit.problem.DomainProblem;

/** The task is somebody else's; one sees it, and that is all. */
class NotYourTask extends DomainProblem {
    NotYourTask() {
        super(Kind.FORBIDDEN, "not-your-task", "This task is for another organisation or role.");
    }
}
