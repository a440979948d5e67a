package nl.veerkracht.school.calendar.model;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The calendar of one school, worked out once: which days are school days, and which weeks school weeks. A day that is in
 * no school year is never a school day.
 */
public final class SchoolCalendar {
    private static final int SATURDAY = DayOfWeek.SATURDAY.getValue();
    private static final int WORKING_DAYS = DayOfWeek.FRIDAY.getValue();

    private final List<SchoolYear> years;
    private final List<ClosedDays> closed;
    private final PublicHolidays holidays;
    private final List<LocalDate> schoolDays;
    private final List<LocalDate> schoolWeeks;

    public SchoolCalendar(List<SchoolYear> years, List<ClosedDays> closed, PublicHolidays holidays) {
        this.years = years.stream()
                .sorted(Comparator.comparing(SchoolYear::firstDay))
                .toList();
        this.closed = List.copyOf(closed);
        this.holidays = holidays;
        this.schoolDays = this.years.stream()
                .flatMap(year -> year.firstDay().datesUntil(year.lastDay().plusDays(1)))
                .filter(day -> dayOf(day).kind() == DayKind.SCHOOL_DAY)
                .distinct()
                .toList();
        this.schoolWeeks = new ArrayList<>(
                new TreeSet<>(schoolDays.stream().map(SchoolCalendar::monday).toList()));
    }

    /** What this day is, and what it is called if there are no lessons. */
    public CalendarDay dayOf(LocalDate day) {
        if (yearOf(day).isEmpty()) {
            return new CalendarDay(day, DayKind.OUTSIDE_SCHOOL_YEAR, null);
        }
        if (day.getDayOfWeek().getValue() >= SATURDAY) {
            return new CalendarDay(day, DayKind.WEEKEND, null);
        }
        return holidays.on(day)
                .map(name -> new CalendarDay(day, DayKind.PUBLIC_HOLIDAY, name))
                .or(() -> closure(day).map(closure -> new CalendarDay(day, DayKind.CLOSED, closure.name())))
                .orElseGet(() -> new CalendarDay(day, DayKind.SCHOOL_DAY, null));
    }

    public boolean isSchoolDay(LocalDate day) {
        return Collections.binarySearch(schoolDays, day) >= 0;
    }

    /** The school year this day is in. */
    public Optional<SchoolYear> yearOf(LocalDate day) {
        return years.stream().filter(year -> year.contains(day)).findFirst();
    }

    /** The school year this day is in, or else the last one before it. */
    public Optional<SchoolYear> yearUntil(LocalDate day) {
        return years.stream().filter(year -> !year.firstDay().isAfter(day)).reduce((earlier, later) -> later);
    }

    /** The school days from the first to the last, both included. */
    public List<LocalDate> schoolDaysBetween(LocalDate first, LocalDate last) {
        var from = indexFrom(first);
        return schoolDays.subList(from, Math.max(from, indexFrom(last.plusDays(1))));
    }

    /** The next school days after this day, as many as the calendar knows of. */
    public List<LocalDate> nextSchoolDays(LocalDate after, int count) {
        var from = indexFrom(after.plusDays(1));
        return schoolDays.subList(from, Math.min(schoolDays.size(), from + count));
    }

    /** How many school days come before this day: two days next to each other in this count have none between them. */
    public int indexFrom(LocalDate day) {
        var found = Collections.binarySearch(schoolDays, day);
        return found >= 0 ? found : -found - 1;
    }

    /**
     * The Monday on which the last so many school weeks begin: the school week of this day and those before it. With fewer
     * in the calendar, the Monday of the first.
     */
    public LocalDate windowStart(LocalDate day, int weeks) {
        var found = Collections.binarySearch(schoolWeeks, monday(day));
        var week = found >= 0 ? found : -found - 2;
        return week < 0 ? monday(day) : schoolWeeks.get(Math.max(0, week - weeks + 1));
    }

    /** Where this school day is when every school week has five days: within a week days that are closed pass as well. */
    public int placeInSchoolWeeks(LocalDate schoolDay) {
        return Collections.binarySearch(schoolWeeks, monday(schoolDay)) * WORKING_DAYS
                + schoolDay.getDayOfWeek().getValue();
    }

    /** The working day that is so many after this day, which is itself for none: school holidays do not matter for it. */
    public LocalDate workingDayAfter(LocalDate day, int count) {
        return holidays.workingDayAfter(day, count);
    }

    private Optional<ClosedDays> closure(LocalDate day) {
        return closed.stream().filter(closure -> closure.contains(day)).findFirst();
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}
