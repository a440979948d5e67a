package nl.veerkracht.cases.task.model;

/** How a task ended. */
public enum TaskOutcome {
    DONE,
    ACCEPTED,
    DECLINED,
    TALKED,
    APPOINTMENT_MADE,
    NOT_REACHED
}
