package nl.veerkracht.cases.note;

import nl.veerkracht.kit.problem.DomainProblem;

/** Notes of a class are written by the one role that they are of. */
class NotYourNote extends DomainProblem {
    NotYourNote() {
        super(
                Kind.FORBIDDEN,
                "not-your-note",
                "Notes are written by who takes part: MEDICAL by the youth physician, CARE by the youth-care"
                        + " professional, SUPPORT by the adviser of the consortium.");
    }
}
