package nl.veerkracht.cases.consent.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** What was refused, withdrawn or has expired is not answered any more; one can ask again. */
public final class ConsentOver extends Refusal {
    public ConsentOver(ConsentStatus status) {
        super(
                Kind.STATE,
                "consent-over",
                "This consent is %s; to share after all, ask for it again.".formatted(status));
    }
}
