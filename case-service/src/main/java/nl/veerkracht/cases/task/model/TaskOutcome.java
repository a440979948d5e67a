package nl.veerkracht.cases.task.model;

/** How a task ended. */
public enum TaskOutcome {
    DONE,
    ACCEPTED,
    DECLINED,
    /** What it was for has gone; nobody says so, it follows. */
    NOT_NEEDED
}
