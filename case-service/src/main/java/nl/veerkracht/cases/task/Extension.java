package nl.veerkracht.cases.task;

import java.time.LocalDate;

/** The later day that somebody wants for a task, and why; says nothing of that itself, so that it is in no log. */
record Extension(LocalDate dueOn, String reason) {

    @Override
    public String toString() {
        return "Extension[dueOn=" + dueOn + "]";
    }
}
