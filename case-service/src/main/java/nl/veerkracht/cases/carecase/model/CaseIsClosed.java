package nl.veerkracht.cases.carecase.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** Something was asked of a case that is no longer worked on. */
public final class CaseIsClosed extends Refusal {
    CaseIsClosed() {
        super(Kind.STATE, "case-is-closed", "The case is closed; nobody can be asked to take part in it.");
    }
}
