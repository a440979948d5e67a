package nl.veerkracht.school.calendar.model;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A day as the calendar of a school shows it.
 *
 * @param name why there are no lessons, where there is a name for it
 */
public record CalendarDay(
        LocalDate date, DayKind kind, @Nullable String name) {}
