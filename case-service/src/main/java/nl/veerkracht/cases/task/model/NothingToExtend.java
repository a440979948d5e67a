package nl.veerkracht.cases.task.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** What has been done needs no later day. */
public final class NothingToExtend extends Refusal {
    NothingToExtend() {
        super(Kind.STATE, "nothing-to-extend", "The task is done; it needs no later day.");
    }
}
