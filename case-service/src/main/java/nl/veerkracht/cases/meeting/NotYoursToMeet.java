package nl.veerkracht.cases.meeting;

import nl.veerkracht.kit.problem.DomainProblem;

/** Meetings are planned by who helps; the family is invited, and asks for a talk in another way. */
class NotYoursToMeet extends DomainProblem {
    NotYoursToMeet() {
        super(Kind.FORBIDDEN, "not-yours-to-meet", "Who helps plans a meeting; say that you want to talk instead.");
    }
}
