package nl.veerkracht.school.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.veerkracht.school.calendar.model.CalendarDay;
import nl.veerkracht.school.calendar.model.DayKind;
import nl.veerkracht.school.calendar.model.SchoolCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Days next to each other, weekends in between, on which the school was closed for one reason: they were not counted.
 *
 * @param name what the days are called, where there is a name for them
 */
record SkippedDays(
        LocalDate from,
        LocalDate to,
        DayKind kind,
        @Nullable String name) {

    /** Those from the first day to the last, both included. */
    static List<SkippedDays> between(SchoolCalendar calendar, LocalDate first, LocalDate last) {
        var found = new ArrayList<SkippedDays>();
        var goesOn = false;
        for (var date = first; !date.isAfter(last); date = date.plusDays(1)) {
            var day = calendar.dayOf(date);
            if (day.kind() == DayKind.WEEKEND) {
                continue;
            }
            if (goesOn && found.get(found.size() - 1).isAs(day)) {
                found.add(found.remove(found.size() - 1).until(date));
            } else if (isSkipped(day)) {
                found.add(new SkippedDays(date, date, day.kind(), day.name()));
            }
            goesOn = isSkipped(day);
        }
        return List.copyOf(found);
    }

    private static boolean isSkipped(CalendarDay day) {
        return day.kind() != DayKind.SCHOOL_DAY;
    }

    private boolean isAs(CalendarDay day) {
        return kind == day.kind() && Objects.equals(name, day.name());
    }

    private SkippedDays until(LocalDate day) {
        return new SkippedDays(from, day, kind, name);
    }
}
