package nl.veerkracht.cases.plan.model;

import nl.veerkracht.cases.refusal.model.Refusal;

/** What an organisation does is a task, and done when whose task it is says so. */
public final class ActionIsATask extends Refusal {
    public ActionIsATask() {
        super(Kind.STATE, "action-is-a-task", "This is a task: whose task it is says that it is done.");
    }
}
