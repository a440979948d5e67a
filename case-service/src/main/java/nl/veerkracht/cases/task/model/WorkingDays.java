package nl.veerkracht.cases.task.model;

import java.time.LocalDate;

/** Knows on which days offices work. */
@FunctionalInterface
public interface WorkingDays {
    boolean isWorkingDay(LocalDate day);

    /** The last working day before this day. */
    default LocalDate before(LocalDate day) {
        var reached = day.minusDays(1);
        while (!isWorkingDay(reached)) {
            reached = reached.minusDays(1);
        }
        return reached;
    }

    /** The working day that came so many working days before this day. */
    default LocalDate before(LocalDate day, int count) {
        var reached = day;
        for (var left = count; left > 0; left--) {
            reached = before(reached);
        }
        return reached;
    }

    /** The working day that comes so many working days after this day. */
    default LocalDate after(LocalDate day, int count) {
        var reached = day;
        for (var left = count; left > 0; ) {
            reached = reached.plusDays(1);
            left -= isWorkingDay(reached) ? 1 : 0;
        }
        return reached;
    }
}
