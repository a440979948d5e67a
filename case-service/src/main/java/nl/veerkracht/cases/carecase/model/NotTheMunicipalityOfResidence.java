package nl.veerkracht.cases.carecase.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** Only the municipality where the young person lives has an attendance officer to ask. */
public final class NotTheMunicipalityOfResidence extends Refusal {
    NotTheMunicipalityOfResidence() {
        super(
                Kind.WISH,
                "not-the-municipality-of-residence",
                "The young person does not live in that municipality, as far as the school has told;"
                        + " ask the municipality of residence.");
    }
}
