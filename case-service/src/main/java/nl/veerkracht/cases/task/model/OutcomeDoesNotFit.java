package nl.veerkracht.cases.task.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** A task of this kind cannot end this way. */
public final class OutcomeDoesNotFit extends Refusal {
    OutcomeDoesNotFit(TaskKind kind) {
        super(Kind.WISH, "outcome-does-not-fit", "A task %s ends as one of %s.".formatted(kind, kind.outcomes()));
    }
}
