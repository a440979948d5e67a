package nl.veerkracht.school.absence.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.veerkracht.school.calendar.model.SchoolCalendar;

/** The sick days of one pupil, and the episodes that they make; it does not matter in which order they were reported. */
public final class SickDays {
    private SickDays() {}

    /**
     * The episodes, in order, each as the list of its days.
     *
     * @param partCounts on which days part of a day counts as well
     * @param until no day after this one counts
     */
    public static List<List<LocalDate>> episodes(
            SchoolCalendar calendar, Collection<Sickness> sick, Predicate<LocalDate> partCounts, LocalDate until) {
        var episodes = new ArrayList<List<LocalDate>>();
        List<LocalDate> current = new ArrayList<>();
        for (var day : days(calendar, sick, partCounts, until)) {
            if (!current.isEmpty() && !follows(calendar, current.get(current.size() - 1), day)) {
                episodes.add(current);
                current = new ArrayList<>();
            }
            current.add(day);
        }
        if (!current.isEmpty()) {
            episodes.add(current);
        }
        return episodes;
    }

    private static TreeSet<LocalDate> days(
            SchoolCalendar calendar, Collection<Sickness> sick, Predicate<LocalDate> partCounts, LocalDate until) {
        var days = new TreeSet<LocalDate>();
        sick.forEach(each -> days.addAll(each.days(calendar, partCounts, until)));
        return days;
    }

    /** No school day lies between them, and no new school year begins. */
    private static boolean follows(SchoolCalendar calendar, LocalDate earlier, LocalDate later) {
        return calendar.indexFrom(later) - calendar.indexFrom(earlier) == 1
                && calendar.yearOf(earlier).equals(calendar.yearOf(later));
    }
}
