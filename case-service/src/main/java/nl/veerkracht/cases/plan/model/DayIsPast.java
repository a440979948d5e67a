package nl.veerkracht.cases.plan.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** What is agreed could not be done in time any more. */
public final class DayIsPast extends Refusal {
    DayIsPast() {
        super(Kind.WISH, "day-is-past", "Choose today or a later day: this day is past.");
    }
}
