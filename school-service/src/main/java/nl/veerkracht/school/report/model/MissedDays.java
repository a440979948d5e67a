package nl.veerkracht.school.report.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import nl.veerkracht.school.absence.model.Period;
import nl.veerkracht.school.calendar.model.SchoolCalendar;

/** The school days on which hours were missed without leave; it does not matter in which order they were reported. */
final class MissedDays {
    private MissedDays() {}

    /**
     * The days, in order. Lessons told of one day add up; a day told as a whole counts for at least the hours of a day.
     *
     * @param excused whole days of sickness or leave: whoever was, did not stay away without leave that day
     */
    static List<MissedDay> of(
            SchoolCalendar calendar, Collection<Unauthorised> absences, Collection<Period> excused, LocalDate until) {
        var hours = new TreeMap<LocalDate, BigDecimal>();
        var whole = new HashSet<LocalDate>();
        for (var absence : absences) {
            if (absence.isOfWholeDays()) {
                whole.addAll(days(calendar, absence.period(), until));
            }
            absence.lessons().stream()
                    .filter(lesson ->
                            calendar.isSchoolDay(lesson.day()) && !lesson.day().isAfter(until))
                    .forEach(lesson -> hours.merge(lesson.day(), lesson.hours(), BigDecimal::add));
        }
        whole.forEach(day -> hours.merge(day, MissedDay.HOURS_OF_A_DAY, BigDecimal::max));
        hours.keySet().removeAll(excused(calendar, excused, until));
        return hours.entrySet().stream()
                .map(day -> new MissedDay(day.getKey(), day.getValue()))
                .toList();
    }

    private static Set<LocalDate> excused(SchoolCalendar calendar, Collection<Period> excused, LocalDate until) {
        var days = new HashSet<LocalDate>();
        excused.forEach(period -> days.addAll(days(calendar, period, until)));
        return days;
    }

    private static List<LocalDate> days(SchoolCalendar calendar, Period period, LocalDate until) {
        return calendar.schoolDaysBetween(period.firstDay(), period.lastUntil(until));
    }
}
