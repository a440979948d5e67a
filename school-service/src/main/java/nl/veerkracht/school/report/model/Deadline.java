package nl.veerkracht.school.report.model;

import java.time.LocalDate;
import nl.veerkracht.school.calendar.model.SchoolCalendar;

/** How long the school has to file a report that is due. */
public record Deadline(int days, Unit unit) {
    /** What holds where nothing else was agreed. */
    public static final Deadline USUAL = new Deadline(5, Unit.WORKING_DAYS);

    /** Which days count: of school holidays only the first kind takes no notice. */
    public enum Unit {
        WORKING_DAYS,
        SCHOOL_DAYS
    }

    /** The last day, counted from the day after this one; past the end of the calendar in working days. */
    public LocalDate after(LocalDate day, SchoolCalendar calendar) {
        if (unit == Unit.WORKING_DAYS) {
            return calendar.workingDayAfter(day, days);
        }
        var ahead = calendar.nextSchoolDays(day, days);
        var last = ahead.isEmpty() ? day : ahead.get(ahead.size() - 1);
        return calendar.workingDayAfter(last, days - ahead.size());
    }
}
