package nl.veerkracht.cases.task.model;

import java.time.LocalDate;
import java.util.List;

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

    /**
     * The school day that comes so many school days after this day. Where the known ones end, working days take over: a
     * deadline a little off is better than none.
     *
     * @param known the school days after that day, in order
     */
    default LocalDate schoolDayAfter(LocalDate day, List<LocalDate> known, int count) {
        if (known.size() >= count) {
            return known.get(count - 1);
        }
        var last = known.isEmpty() ? day : known.get(known.size() - 1);
        return after(last, count - known.size());
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
