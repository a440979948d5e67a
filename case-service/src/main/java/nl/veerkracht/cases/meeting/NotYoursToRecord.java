package nl.veerkracht.cases.meeting;

import nl.veerkracht.kit.problem.DomainProblem;

/** A meeting is recorded for the organisation that planned it, or by who directs the case. */
class NotYoursToRecord extends DomainProblem {
    NotYoursToRecord() {
        super(
                Kind.FORBIDDEN,
                "not-yours-to-record",
                "The organisation that planned the meeting records it, or who directs the case.");
    }
}
