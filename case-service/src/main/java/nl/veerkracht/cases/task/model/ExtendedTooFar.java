package nl.veerkracht.cases.task.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** A task is not put off for ever. */
public final class ExtendedTooFar extends Refusal {
    ExtendedTooFar() {
        super(Kind.WISH, "extended-too-far", "The new day is further from the first than the region allows.");
    }
}
