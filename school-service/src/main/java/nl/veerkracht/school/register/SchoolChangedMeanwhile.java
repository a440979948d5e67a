package nl.veerkracht.school.register;

import nl.veerkracht.kit.problem.DomainProblem;

/** Somebody else changed how absence counts at the school since it was read; saving would undo what they did. */
class SchoolChangedMeanwhile extends DomainProblem {
    SchoolChangedMeanwhile() {
        super(
                Kind.CONFLICT,
                "school-changed-meanwhile",
                "The calendar, the reasons or the rules of the school were changed since they were read; read them again.");
    }
}
