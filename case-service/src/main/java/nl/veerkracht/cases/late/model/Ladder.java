package nl.veerkracht.cases.late.model;

import java.time.LocalDate;
import java.util.Optional;
import nl.veerkracht.cases.task.model.WorkingDays;

/**
 * When who is told: whose task it is on the first working day after the day it was due, and each next one some working days
 * later. Of what was passed meanwhile only the last counts.
 *
 * @param step working days from one to the next
 */
public record Ladder(int step, WorkingDays workingDays) {

    /** Everything due before this day is late today; nothing else is. */
    public LocalDate lateBefore(LocalDate today) {
        return workingDays.isWorkingDay(today) ? today : workingDays.before(today);
    }

    /**
     * How far it has come.
     *
     * @param directed whether there is somebody who directs the case and may know of the task
     */
    public Optional<Level> reached(LocalDate dueOn, LocalDate today, boolean directed) {
        if (isReached(1 + 2 * step, dueOn, today)) {
            return Optional.of(Level.TEAM);
        }
        if (directed && isReached(1 + step, dueOn, today)) {
            return Optional.of(Level.DIRECTOR);
        }
        return isReached(1, dueOn, today) ? Optional.of(Level.OWNER) : Optional.empty();
    }

    private boolean isReached(int days, LocalDate dueOn, LocalDate today) {
        return !workingDays.after(dueOn, days).isAfter(today);
    }
}
