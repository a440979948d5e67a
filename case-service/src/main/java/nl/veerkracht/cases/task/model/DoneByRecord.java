package nl.veerkracht.cases.task.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** The task ends when what was done is recorded in the case; to say that it was done is not enough. */
public final class DoneByRecord extends Refusal {
    DoneByRecord() {
        super(
                Kind.WISH,
                "done-by-record",
                "This task ends when what was done is recorded in the case: the talk at school, or the next step.");
    }
}
