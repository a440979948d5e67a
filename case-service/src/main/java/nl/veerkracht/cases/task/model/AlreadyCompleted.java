package nl.veerkracht.cases.task.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** The task has ended, and not in the way that is asked now. */
public final class AlreadyCompleted extends Refusal {
    AlreadyCompleted() {
        super(Kind.STATE, "already-completed", "The task was completed already, with another outcome.");
    }
}
