package nl.veerkracht.cases.consent;

import nl.veerkracht.kit.problem.DomainProblem;

/** Consent opens this to nobody, not to this kind of organisation, or not to who does not take part. */
class NotARecipient extends DomainProblem {
    NotARecipient() {
        super(
                Kind.UNPROCESSABLE,
                "not-a-recipient",
                "Consent cannot open this to them: they do not take part in the case, or never see data of this class.");
    }
}
