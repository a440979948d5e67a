package nl.veerkracht.cases.participation.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** A school takes part for as long as the young person is enrolled there; nobody ends that by hand. */
public final class TakesPartByLaw extends Refusal {
    TakesPartByLaw() {
        super(
                Kind.WISH,
                "takes-part-by-law",
                "A school takes part by law for as long as the young person is enrolled there.");
    }
}
