package nl.veerkracht.cases.task.model;

/** Whether a task waits for somebody. */
public enum TaskStatus {
    OPEN,
    DONE
}
