package nl.veerkracht.school.calendar.model;

import java.time.LocalDate;
import java.util.Collection;

/** Days on which this school has no lessons, first and last included: a holiday, a study day. */
public record ClosedDays(LocalDate from, LocalDate to, String name) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    /** Whether any of it lies in one of these years; outside of them there are no lessons anyway. */
    public boolean touchesOneOf(Collection<SchoolYear> years) {
        return years.stream().anyMatch(new SchoolYear(from, to)::overlaps);
    }
}
