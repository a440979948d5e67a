package nl.veerkracht.cases.step;

import java.util.Optional;
import nl.veerkracht.cases.carecase.model.Arrow;
import nl.veerkracht.cases.carecase.model.CareCase;
import nl.veerkracht.cases.refusal.model.Refusal;

/** Something that has to be there before a case can go along an arrow; each looks only at the arrows it knows. */
public interface BeforeStep {

    /** Why it cannot go there yet; empty when nothing is missing. */
    Optional<? extends Refusal> missing(CareCase careCase, Arrow arrow);
}
