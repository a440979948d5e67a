package nl.veerkracht.school.roster;

import nl.veerkracht.kit.problem.DomainProblem;

/** A question about the roster has an answer already, of somebody else or of the roster itself. */
class AnsweredMeanwhile extends DomainProblem {
    AnsweredMeanwhile() {
        super(Kind.CONFLICT, "answered-meanwhile", "This question has been answered; read the questions again.");
    }
}
