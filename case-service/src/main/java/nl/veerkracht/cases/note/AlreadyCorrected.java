package nl.veerkracht.cases.note;

import nl.veerkracht.kit.problem.DomainProblem;

/** Of two corrections of one note nobody would know which holds; the second corrects the first. */
class AlreadyCorrected extends DomainProblem {
    AlreadyCorrected() {
        super(Kind.CONFLICT, "already-corrected", "This note was corrected already; correct the correction.");
    }
}
