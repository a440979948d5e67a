package nl.veerkracht.cases.task.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** The day of a task of this kind is set by time itself. */
public final class NotExtendable extends Refusal {
    NotExtendable() {
        super(Kind.WISH, "not-extendable", "Time itself sets the day of this task; it cannot get a later one.");
    }
}
