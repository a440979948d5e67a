package nl.veerkracht.cases.task.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** At some point a task is done, or handed on. */
public final class ExtendedTooOften extends Refusal {
    ExtendedTooOften() {
        super(Kind.WISH, "extended-too-often", "This task got a later day as often as the region allows.");
    }
}
