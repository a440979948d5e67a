package nl.veerkracht.school.access;

import nl.veerkracht.kit.problem.DomainProblem;

/** Somebody wants to write for a school without acting for it. */
public class NotYourSchool extends DomainProblem {
    NotYourSchool() {
        super(
                Kind.FORBIDDEN,
                "not-your-school",
                "Only the system or the absence coordinator of this school may write this, or an administrator.");
    }
}
