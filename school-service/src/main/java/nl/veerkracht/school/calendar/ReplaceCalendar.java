package nl.veerkracht.school.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolYear;
import nl.veerkracht.school.register.Schools;
import nl.veerkracht.school.signal.Cause;
import org.jspecify.annotations.Nullable;

/** Replaces the calendar of a school, and looks anew at its pupils, in one transaction. */
@ApplicationScoped
public class ReplaceCalendar {
    /** What is supplied now. */
    public record Current(long version, CalendarView calendar) {}

    private final Schools schools;
    private final SchoolYearRows years;
    private final ClosedDayRows closed;

    ReplaceCalendar(Schools schools, SchoolYearRows years, ClosedDayRows closed) {
        this.schools = schools;
        this.years = years;
        this.closed = closed;
    }

    /**
     * Replaces it.
     *
     * @param seen the version that the calendar was made on; null for who does not say
     */
    @Transactional
    public void run(String schoolId, CalendarView calendar, @Nullable Long seen) {
        schools.beginChange(schoolId, seen);
        years.delete("schoolId", schoolId);
        closed.delete("schoolId", schoolId);
        years.persist(calendar.schoolYears().stream().map(year -> row(schoolId, year)));
        closed.persist(calendar.closedDays().stream().distinct().map(days -> row(schoolId, days)));
        schools.endChange(schoolId, Cause.CALENDAR);
    }

    /** The calendar as it was supplied, with the version of the school that it belongs to. */
    @Transactional
    public Current current(String schoolId) {
        var version = schools.version(schoolId);
        return new Current(version, supplied(schoolId));
    }

    private CalendarView supplied(String schoolId) {
        return new CalendarView(
                years.stream("schoolId = ?1 order by firstDay", schoolId)
                        .map(row -> new SchoolYear(row.firstDay, row.lastDay))
                        .toList(),
                closed.stream("schoolId = ?1 order by fromDay, toDay, name", schoolId)
                        .map(row -> new ClosedDays(row.fromDay, row.toDay, row.name))
                        .toList());
    }

    private static SchoolYearRow row(String schoolId, SchoolYear year) {
        var row = new SchoolYearRow();
        row.schoolId = schoolId;
        row.firstDay = year.firstDay();
        row.lastDay = year.lastDay();
        return row;
    }

    private static ClosedDayRow row(String schoolId, ClosedDays days) {
        var row = new ClosedDayRow();
        row.schoolId = schoolId;
        row.fromDay = days.from();
        row.toDay = days.to();
        row.name = days.name();
        return row;
    }
}
