package nl.veerkracht.school.calendar.model;

import java.time.LocalDate;

/** Days on which this school has no lessons, first and last included: a holiday, a study day. */
public record ClosedDays(LocalDate from, LocalDate to, String name) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
