package nl.veerkracht.cases.late.model;

import nl.veerkracht.cases.task.model.TaskAssigned;
import nl.veerkracht.cases.task.model.TaskOwner;
import org.jspecify.annotations.Nullable;

/**
 * It is told that a task is late.
 *
 * @param owner whose it is to do now
 * @param director who directs the case and may know of it, if anybody
 */
public record ToldLate(
        TaskAssigned task,
        Level level,
        TaskOwner owner,
        @Nullable TaskOwner director) {}
