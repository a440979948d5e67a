package nl.veerkracht.school.calendar.model;

import java.time.LocalDate;

/** A school year of one school, first and last day included. */
public record SchoolYear(LocalDate firstDay, LocalDate lastDay) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    public boolean overlaps(SchoolYear other) {
        return !lastDay.isBefore(other.firstDay) && !other.lastDay.isBefore(firstDay);
    }
}
