package nl.veerkracht.cases.task.model;

/** How a task ended. */
public enum TaskOutcome {
    DONE,
    ACCEPTED,
    DECLINED,
    TALKED,
    APPOINTMENT_MADE,
    NOT_REACHED,
    AT_SCHOOL,
    PARTLY_AT_SCHOOL,
    NOT_AT_SCHOOL,
    /** What it was for has gone, or who was to do it has; nobody says so of a task of their own. */
    NOT_NEEDED
}
