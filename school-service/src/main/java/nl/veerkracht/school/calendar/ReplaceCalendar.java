package nl.veerkracht.school.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import nl.veerkracht.school.calendar.model.ClosedDays;
import nl.veerkracht.school.calendar.model.SchoolYear;
import nl.veerkracht.school.register.Schools;
import nl.veerkracht.school.signal.Cause;

/** Replaces the calendar of a school, and looks anew at its pupils, in one transaction. */
@ApplicationScoped
public class ReplaceCalendar {
    private final Schools schools;
    private final SchoolYearRows years;
    private final ClosedDayRows closed;

    ReplaceCalendar(Schools schools, SchoolYearRows years, ClosedDayRows closed) {
        this.schools = schools;
        this.years = years;
        this.closed = closed;
    }

    @Transactional
    public void run(String schoolId, CalendarView calendar) {
        schools.beginChange(schoolId);
        years.delete("schoolId", schoolId);
        closed.delete("schoolId", schoolId);
        years.persist(calendar.schoolYears().stream().map(year -> row(schoolId, year)));
        closed.persist(calendar.closedDays().stream().distinct().map(days -> row(schoolId, days)));
        schools.endChange(schoolId, Cause.CALENDAR);
    }

    /** The calendar as it was supplied. */
    @Transactional
    public CalendarView current(String schoolId) {
        schools.get(schoolId);
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
