package nl.veerkracht.school.absence.model;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.veerkracht.school.calendar.model.SchoolCalendar;

/**
 * Absence for sickness.
 *
 * @param isOfWholeDays whether no lessons were told of it: what is told in lessons is part of a day
 */
public record Sickness(Period period, boolean isOfWholeDays) {

    public static Sickness ofWholeDays(Period period) {
        return new Sickness(period, true);
    }

    /**
     * The sick days that it makes.
     *
     * @param partCounts on which days part of a day counts as well
     */
    List<LocalDate> days(SchoolCalendar calendar, Predicate<LocalDate> partCounts, LocalDate until) {
        var days = calendar.schoolDaysBetween(period.firstDay(), period.lastUntil(until));
        return isOfWholeDays ? days : days.stream().filter(partCounts).toList();
    }
}
