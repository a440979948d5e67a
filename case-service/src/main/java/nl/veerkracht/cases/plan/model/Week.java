package nl.veerkracht.cases.plan.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A week of the schedule back to school; a day about which nothing is said has no lesson hours.
 *
 * @param weekOf its Monday
 * @param hours lesson hours on each of its five days
 */
public record Week(LocalDate weekOf, Map<DayOfWeek, Integer> hours) {
    /** The most lesson hours on one day. */
    public static final int MOST_HOURS = 10;

    private static final Set<DayOfWeek> SCHOOL_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);

    public Week {
        var everyDay = new EnumMap<DayOfWeek, Integer>(DayOfWeek.class);
        for (var day : SCHOOL_DAYS) {
            everyDay.put(day, hours.getOrDefault(day, 0));
        }
        hours = Collections.unmodifiableMap(everyDay);
    }

    /** A day of a school week by its name; empty for any other. */
    public static Optional<DayOfWeek> day(String name) {
        return SCHOOL_DAYS.stream().filter(day -> day.name().equals(name)).findFirst();
    }

    /** Whether a week can begin on this day. */
    public static boolean begins(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.MONDAY;
    }

    /** Whether so many lesson hours fit in a day. */
    public static boolean fits(int hours) {
        return hours >= 0 && hours <= MOST_HOURS;
    }

    /** The place of the first week that does not come after the one before it; empty when all do. */
    public static Optional<Integer> outOfOrder(List<LocalDate> weeks) {
        for (var place = 1; place < weeks.size(); place++) {
            if (!weeks.get(place).isAfter(weeks.get(place - 1))) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
