package nl.veerkracht.cases.task.model;

/** How a task ended. */
public enum TaskOutcome {
    DONE,
    ACCEPTED,
    DECLINED,
    /** Who was to do it has nothing to do with the case any more; nobody says so of a task of their own. */
    NOT_NEEDED
}
